package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How items and framing passages are coded. */
@Schema(name = "Codebook", description = "How items and framing passages are coded.")
record CodebookRecord(
        @Schema(example = "codebook") String id,
        int version,

        @Schema(description = "What part of an item is coded.")
        String unit,

        List<VariableRecord> variables,
        String release,
        String url) {
    /** One variable. */
    @Schema(name = "Variable", description = "One variable; without values where they are pillars or bodies.")
    record VariableRecord(String id, String name, String question, String rule, List<ValueRecord> values) {}

    /** One value of a variable. */
    @Schema(name = "CodeValue", description = "One value of a variable.")
    record ValueRecord(String id, String name, String definition, PillarRecord.RuleRecord rule) {}
}
