package org.parallax.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * Two plans on one pillar.
 *
 * @param row the figures, without the filter
 * @param filter what the reader asked to see
 * @param before the pillar before this one; null at the first
 * @param after the pillar after this one; null at the last
 */
record PillarPage(
        String name,
        String definition,
        String pillarHref,
        Column first,
        Column second,
        Chart.Row row,
        int firstItems,
        int secondItems,
        PillarFilter filter,
        String address,
        String canonical,
        String overview,
        @Nullable Link before,
        @Nullable Link after) {

    /**
     * One plan's side.
     *
     * @param items those that pass the filter
     * @param hidden how many the filter leaves out
     */
    record Column(PlanLink plan, Chart.Cell figures, List<Entry> items, int hidden, List<Entry> framing) {}
}
