package org.parallax.web.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.ClaimState;
import org.parallax.claim.Doubt;
import org.parallax.claim.PlanFact;
import org.parallax.plan.Checked;
import org.parallax.plan.SectionLevel;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventEntry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.RelationLink;

/**
 * One claim with what it was set against.
 *
 * @param earlier its verdict when it was settled; under review it no longer counts
 * @param settledHref the release against which it was settled
 * @param settled why it was settled as it is, where the two who checked it differ; else null
 * @param reasons why it is under review; empty while it is not
 * @param relations the relations between items of its evidence
 * @param pillars where its evidence is set beside the other plan
 */
record ClaimPage(
        String claim,
        ClaimState state,
        ClaimState earlier,
        List<PlanLink> plans,
        List<CheckedClaim.Made> made,
        String reasoning,
        LocalDate settledOn,
        String settledHref,
        @Nullable String settled,
        List<Piece> evidence,
        List<Reason> reasons,
        List<RelationLink> relations,
        List<Link> pillars,
        Cites cites,
        String address) {

    /**
     * A piece of evidence.
     *
     * @param plan the plan of a fact or an absence; else null
     * @param entry the item or passage; null for all else, and for one that was withdrawn
     * @param checked the level of checking of the item or passage
     * @param fact the fact of the plan's record; else null
     * @param terms what the plan was searched for in vain; empty but for an absence
     * @param event the event; null for all else, and for one that is gone
     * @param elsewhere where there is more to read of what was withdrawn
     */
    record Piece(
            String kind,
            String note,
            @Nullable PlanLink plan,
            @Nullable Entry entry,
            @Nullable Checked checked,
            @Nullable Fact fact,
            List<String> terms,
            @Nullable EventEntry event,
            @Nullable Link elsewhere) {}

    /**
     * A fact of a plan's record.
     *
     * @param level what the plan calls its topmost headings
     * @param headings how many of them it has
     * @param items how many policy items it has
     */
    record Fact(PlanFact what, LocalDate issuedOn, String place, SectionLevel level, long headings, long items) {}

    /**
     * Why the claim is under review.
     *
     * @param evidence the place of the evidence, from 1
     * @param kind what kind of evidence it is
     * @param refs the items and passages that it happened to
     * @param parts what of them changed, as ends of message keys
     */
    record Reason(int evidence, String kind, Doubt.What what, List<Link> refs, List<String> parts) {}
}
