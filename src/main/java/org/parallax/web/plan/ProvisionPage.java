package org.parallax.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;
import org.parallax.plan.Review;
import org.parallax.relation.NoCounterpart;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.ClaimLink;
import org.parallax.web.layout.Coded;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventList;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.OfficialWords;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.QuoteKit;
import org.parallax.web.layout.RelationLink;
import org.parallax.web.release.Since;

/**
 * One policy item or one framing passage.
 *
 * @param within the headings above it, from the top
 * @param position its place in its section, from 1; null for a framing passage
 * @param pillars links to its pillars, the primary one first
 * @param settled the variables on which the two coders differ or were overruled
 * @param codedTwice how many variables were coded twice
 * @param counterpart the plan with which its plan is compared; null where there is none
 * @param relations its relations to items of other plans, the strongest first
 * @param claims the claims that rest on it
 * @param cites how to cite it and its plan
 * @param official what the attached official documents say there; null on a page of an earlier release, which they do not belong to
 * @param kit what somebody who quotes it needs
 * @param since what has changed since; null on the current page
 * @param events what happened after the plan or led to it, and what that comes to for an item
 * @param arena the subjects of the arena to which it speaks
 * @param alone the statements that it has no counterpart in another plan
 */
record ProvisionPage(
        Entry entry,
        String issuer,
        LocalDate issuedOn,
        List<Heading> within,
        @Nullable Integer position,
        int siblings,
        List<Link> pillars,
        List<Link> leads,
        List<Link> supporters,
        List<Link> addressed,
        List<Coded> codings,
        List<Twice> settled,
        int codedTwice,
        Checked checked,
        @Nullable String checkedNote,
        Review review,
        @Nullable String passageSha256,
        @Nullable String twin,
        String shortForm,
        String selection,
        String data,
        @Nullable PlanLink counterpart,
        List<RelationLink> relations,
        List<NoCounterpart> alone,
        EventList events,
        List<ClaimLink> claims,
        List<Link> arena,
        @Nullable OfficialWords official,
        QuoteKit kit,
        Cites cites,
        @Nullable Since since,
        @Nullable Link before,
        @Nullable Link after) {

    /** A variable on which the two coders differ or were overruled; no codes are an empty text. */
    record Twice(
            String variable,
            String first,
            String second,
            String settled,
            @Nullable String reason) {}
}
