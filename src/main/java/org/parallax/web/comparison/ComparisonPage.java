package org.parallax.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.PlanLink;

/**
 * Two plans over all pillars.
 *
 * @param focus the plan that comes first in the address
 * @param similarity the cosine of the plans' attention; null where a plan has no items
 * @param show which pillars are shown
 * @param choices all that can be shown
 * @param all how many there are without the filter
 * @param mixes how all items spread over instrument, force and scope
 * @param swapped the address with the focus on the other plan
 * @param canonical the address in the stored order of the plans
 */
record ComparisonPage(
        PlanLink focus,
        PlanLink other,
        PlanLink first,
        PlanLink second,
        PlanComparison.Whole firstWhole,
        PlanComparison.Whole secondWhole,
        @Nullable Double similarity,
        Show show,
        List<Show> choices,
        List<Chart.Row> rows,
        int all,
        List<Chart.MixTable> mixes,
        String address,
        String swapped,
        String canonical) {}
