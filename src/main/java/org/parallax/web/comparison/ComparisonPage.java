package org.parallax.web.comparison;

import java.util.List;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.PlanLink;

/**
 * Two plans over all pillars.
 *
 * @param focus the plan that comes first in the address
 * @param show which pillars are shown
 * @param all how many there are without the filter
 * @param mixes how all items spread over instrument, force and scope
 * @param canonical the address in the stored order of the plans
 */
record ComparisonPage(
        PlanLink focus,
        PlanLink other,
        PlanLink first,
        PlanLink second,
        int firstItems,
        int secondItems,
        Show show,
        List<Chart.Row> rows,
        int all,
        List<Chart.MixTable> mixes,
        String address,
        String canonical) {}
