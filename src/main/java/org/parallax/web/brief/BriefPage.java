package org.parallax.web.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.comparison.PlanComparison;
import org.parallax.event.FollowThrough;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.EventEntry;
import org.parallax.web.layout.Headings;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * How two plans differ, on one printed page.
 *
 * @param first how much of the first plan's items the second meets
 * @param second how much of the second plan's items the first meets
 * @param comparison where all pillars stand side by side
 * @param topics the chosen pillars, each once
 * @param collected the day up to which events were looked for; null where the release is from before that began
 * @param became what public evidence shows of each plan's items; empty where no events were looked for
 * @param events the newest ones that are not context
 */
record BriefPage(
        List<Issued> plans,
        PlanComparison.Whole first,
        PlanComparison.Whole second,
        String comparison,
        List<Topic> topics,
        @Nullable LocalDate collected,
        List<Became> became,
        List<EventEntry> events) {

    /** A plan, and how it is built. */
    record Issued(
            PlanLink link,
            LocalDate issuedOn,
            String place,
            int items,
            boolean dividedByUs,
            List<Headings> headings,
            String speaksTo) {}

    /**
     * What became of a plan's items.
     *
     * @param items how many it has
     * @param counts the states that at least one item is in, in the order of the rule
     * @param framing how many events implement, extend or conflict and are tied to framing passages of it only
     * @param conflicting how many of these conflict
     */
    record Became(PlanLink plan, int items, List<Count> counts, int framing, int conflicting) {}

    /** How many items are in a state; at least one. */
    record Count(FollowThrough.State state, int items) {}

    /** The rules by which pillars are chosen, in the order of the page. */
    enum Rule {
        /** The pillar to which the first plan gives the most attention. */
        FIRST_MOST,
        /** The pillar to which the second plan gives the most attention. */
        SECOND_MOST,
        /** The pillar on which the plans meet most. */
        MEET,
        /** The pillar on which the plans part most. */
        PART,
        /** The pillar of which only one plan speaks, and most. */
        ONLY_ONE
    }

    /**
     * A pillar.
     *
     * @param rules the rules that choose it; never empty
     * @param speaker the plan that speaks, where only one does; else the first one
     * @param silent the other one
     */
    record Topic(List<Rule> rules, Chart.Row row, PlanLink speaker, PlanLink silent, List<Side> sides) {}

    /**
     * What a plan holds on the pillar.
     *
     * @param text the first sentence; empty where nobody has written it down yet
     * @param absence whether it says what the plan does not hold; then it has no evidence
     */
    record Side(PlanLink plan, String text, boolean absence, List<Link> evidence) {}
}
