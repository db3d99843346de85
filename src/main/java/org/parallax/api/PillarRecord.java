package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A policy theme across plans, with the rule by which it is coded. */
@Schema(name = "Pillar", description = "A policy theme across plans, with the rule by which it is coded.")
record PillarRecord(
        @Schema(example = "chips") String id,
        String name,
        String definition,
        RuleRecord rule,

        @Schema(description = "Its place in the order of the pillars, from 1.")
        int position,

        String release,
        String url) {
    /** When a passage is coded with a value. */
    @Schema(name = "CodeRule", description = "When a passage is coded with a value.")
    record RuleRecord(
            String inclusion,

            @Schema(description = "Cases that look alike and belong elsewhere, or belong here against appearance.")
            List<String> borders,

            @Schema(description = "The reference of an item or passage that has the value.")
            String example,

            String exampleWhy) {}
}
