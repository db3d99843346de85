package org.parallax.web.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Verdict;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.EventList;
import org.parallax.web.layout.Headings;
import org.parallax.web.layout.PlanLink;

/**
 * The dashboard.
 *
 * @param topics the pillars that come first
 * @param groups all pillars, the most alike first
 * @param first how much of the first plan's items the second meets
 * @param second how much of the second plan's items the first meets
 * @param events the newest ones
 * @param similarity the cosine of the plans' attention; null where a plan has no items
 */
record HomePage(
        List<PlanCard> plans,
        List<Chart.Row> topics,
        List<Group> groups,
        PlanComparison.Whole first,
        PlanComparison.Whole second,
        @Nullable Double similarity,
        List<Finding> findings,
        EventList events,
        String comparison) {

    /** The pillars with one verdict. */
    record Group(Verdict verdict, List<Chart.Row> rows) {}

    /**
     * What the figures say by themselves.
     *
     * @param kind the rule that made it
     * @param speaker the plan that speaks, where only one does; else the first one
     * @param silent the other one
     */
    record Finding(org.parallax.comparison.Finding.Kind kind, Chart.Row row, PlanLink speaker, PlanLink silent) {}

    /**
     * A plan at a glance.
     *
     * @param headings how many headings of each level it has
     * @param seen how many items were checked to level A
     */
    record PlanCard(
            PlanLink link,
            String title,
            @Nullable String titleOriginal,
            LocalDate issuedOn,
            String place,
            List<Headings> headings,
            long items,
            String speaksTo,
            boolean dividedByUs,
            long seen,
            long reported,
            long awaiting,
            String sourceLabel,
            String sourceHref) {}
}
