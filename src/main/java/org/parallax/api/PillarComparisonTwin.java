package org.parallax.api;

import java.util.List;

/**
 * Two plans on one pillar; {@code a} is the focus.
 *
 * @param figures over all items, whatever the filter
 * @param items those of both plans that pass the filter
 * @param framing the passages that pass the filter
 * @param relations those of which at least one item has the pillar, whatever the filter
 * @param unrelated the items with the pillar that have no relation, whatever the filter
 */
record PillarComparisonTwin(
        String a,
        String b,
        String release,
        int comparisonRule,
        String url,
        ComparisonRecord.PillarRecord figures,
        List<Position> positions,
        List<ItemRecord> items,
        List<FramingRecord> framing,
        List<RelationRecord> relations,
        List<ItemRecord> unrelated)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(
                Part.single("pillar", figures),
                Part.of("position", Position.class, positions),
                Part.of("item", ItemRecord.class, items),
                Part.of("framing", FramingRecord.class, framing),
                Part.of("relation", RelationRecord.class, relations),
                Part.of("unrelated", ItemRecord.class, unrelated));
    }

    /**
     * One sentence of what a plan holds on the pillar.
     *
     * @param id the plan, the pillar and the place, with slashes between
     * @param sentence its place, from 1
     * @param absence whether it says what the plan does not hold
     * @param evidence the items and passages that it rests on
     */
    record Position(
            String id,
            String plan,
            String slug,
            int sentence,
            String text,
            boolean absence,
            List<String> evidence,
            String release,
            String url) {}
}
