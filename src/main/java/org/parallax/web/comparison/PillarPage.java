package org.parallax.web.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parallax.filter.FilterForm;
import org.parallax.plan.Checked;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventList;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.QuoteKit;
import org.parallax.web.layout.RelationLink;

/**
 * Two plans on one pillar.
 *
 * @param row the figures, without the filter
 * @param mixes how the items spread over instrument, force and scope, without the filter
 * @param focus the plan that comes first in the address
 * @param aligned its items that are related on this pillar, each with those it is related to
 * @param alone on each side, the items on this pillar that no relation touches
 * @param swapped the address with the focus on the other plan
 * @param cites how to cite it
 * @param kit what somebody who quotes it needs
 * @param events what happened on the pillar, whatever the filter
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
        PlanLink focus,
        PlanLink other,
        List<Aligned> aligned,
        List<Alone> alone,
        String swapped,
        QuoteKit kit,
        Cites cites,
        EventList events,
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

    /** An item of the focus with its relations on the pillar, the strongest first. */
    record Aligned(Entry item, List<RelationLink> relations) {}

    /** The items of one plan that stand alone. */
    record Alone(PlanLink plan, List<Entry> items) {}

    /** A sentence of a position, with the items and passages that it rests on; none where it states an absence. */
    record Sentence(String text, List<Evidence> evidence) {
        /** The weakest level of what it rests on; null where the whole plan has been checked. */
        @Nullable
        Checked weakest() {
            return evidence.stream()
                    .map(Evidence::checked)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** An item or passage that a sentence rests on; its level is null where the whole plan has been checked. */
    record Evidence(Link link, @Nullable Checked checked) {}
}
