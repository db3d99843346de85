package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Two plans on one pillar; {@code a} is the focus. */
@Schema(name = "PillarComparison", description = "Two plans on one pillar; a is the focus.")
record PillarComparisonRecord(
        @Schema(example = "us-aiap-2025/cn-gaigap-2025/chips")
        String id,

        String a,
        String b,
        ComparisonRecord.PillarRecord pillar,
        int comparisonRule,
        String release,
        String url) {}
