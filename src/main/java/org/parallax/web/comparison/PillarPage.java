package org.parallax.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.filter.FilterForm;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * Two plans on one pillar.
 *
 * @param row the figures, without the filter
 * @param mixes how the items spread over instrument, force and scope, without the filter
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
        List<Chart.MixTable> mixes,
        FilterForm filter,
        String canonical,
        String overview,
        @Nullable Link before,
        @Nullable Link after) {

    /**
     * One plan's side.
     *
     * @param position what the plan holds on the pillar; empty where nobody has written it down yet
     * @param items those that pass the filter
     * @param hidden how many the filter leaves out
     * @param framing those passages that pass the filter
     * @param hiddenFraming how many the filter leaves out
     */
    record Column(
            PlanLink plan,
            Chart.Cell figures,
            List<Sentence> position,
            List<Entry> items,
            int hidden,
            List<Entry> framing,
            int hiddenFraming) {}

    /** A sentence of a position, with the items and passages that it rests on; none where it states an absence. */
    record Sentence(String text, List<Link> evidence) {}
}
