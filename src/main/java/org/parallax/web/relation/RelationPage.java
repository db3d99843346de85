package org.parallax.web.relation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;
import org.parallax.plan.Review;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.RelationType;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Coded;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.OfficialWords;
import org.parallax.web.layout.QuoteKit;
import org.parallax.web.release.Since;

/**
 * One relation, seen from its first item.
 *
 * @param strengthMeaning what the strength says; empty where the release does not tell
 * @param checked the level of the weaker item
 * @param answers what each coder said
 * @param reason why it was settled as it is; null where both coders agree
 * @param cites how to cite it
 * @param kit what somebody who quotes it needs
 * @param since what has changed since; null on the current page
 * @param shared the pillars that both items have
 * @param swapped the address with the focus on the other item
 * @param canonical the address in the stored order of the plans
 */
record RelationPage(
        Side first,
        Side second,
        RelationType type,
        int strength,
        String strengthMeaning,
        RationaleKind kind,
        String kindMeaning,
        String rationale,
        Checked checked,
        Review review,
        LocalDate codedOn,
        List<Answer> answers,
        @Nullable String reason,
        QuoteKit kit,
        Cites cites,
        @Nullable Since since,
        List<Link> shared,
        String selection,
        String swapped,
        String canonical) {

    /**
     * One of the two items.
     *
     * @param official what the official documents say there; null on a page of an earlier release
     */
    record Side(
            Entry item,
            List<Link> pillars,
            List<Coded> codes,
            Checked checked,
            @Nullable OfficialWords official) {}

    /** One coder's answer; all is null where he saw no relation. */
    record Answer(
            @Nullable RelationType type,
            @Nullable Integer strength,
            @Nullable String rationale) {}
}
