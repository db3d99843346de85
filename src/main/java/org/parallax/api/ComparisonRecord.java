package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two plans over all pillars, and {@code a} is the focus; shares are from 0 to 1.
 *
 * @param coverageAB the share of the first plan's items that the second one meets; null without items
 * @param coverageBA the share of the second plan's items that the first one meets; null without items
 * @param similarity the cosine of the plans' attention; null where a plan has no items
 */
@Schema(name = "Comparison", description = "Two plans over all pillars; a is the focus. Shares are from 0 to 1.")
record ComparisonRecord(
        String id,
        String a,
        String b,
        String release,
        int comparisonRule,
        String url,
        int itemsA,
        int itemsB,
        @Nullable Double coverageAB,
        @Nullable Double coverageBA,
        @Nullable Double similarity,
        List<PillarRecord> pillars)
        implements Tabular {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("pillar", PillarRecord.class, pillars));
    }

    /**
     * Both plans on one pillar.
     *
     * @param attentionA the pillar's share of the first plan's items
     * @param attentionB the pillar's share of the second plan's items
     * @param coverageAB the share of the first plan's items on the pillar that the second plan meets; null without items
     * @param coverageBA the share of the second plan's items on the pillar that the first plan meets; null without items
     * @param distance how differently the items are put; null where there are too few
     * @param contrary how many contrary relations count on the pillar
     */
    @Schema(name = "PillarFigures", description = "Both plans on one pillar. Shares are from 0 to 1.")
    record PillarRecord(
            String slug,
            String name,
            int itemsA,
            int itemsB,
            int framingA,
            int framingB,
            double attentionA,
            double attentionB,
            @Nullable Double coverageAB,
            @Nullable Double coverageBA,
            @Nullable Double distance,
            int contrary,
            String verdict,
            String url) {}
}
