package org.parallax.web.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.SectionLevel;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.PlanLink;

/** The dashboard. */
record HomePage(
        List<PlanCard> plans,
        List<Chart.Row> topics,
        List<Chart.Row> others,
        List<Chart.Row> shared,
        int sharedInAll,
        List<Chart.Row> oneSided,
        List<Difference> differences,
        String comparison) {

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

    record Headings(SectionLevel level, long count) {}

    /** A pillar to which one plan gives more; the difference is in percentage points. */
    record Difference(Chart.Row row, PlanLink more, double points) {}
}
