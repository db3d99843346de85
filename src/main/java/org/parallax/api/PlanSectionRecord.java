package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;

/** A heading of a plan's own structure. */
@Schema(name = "Section", description = "A heading of a plan's own structure.")
record PlanSectionRecord(
        @Schema(example = "us-aiap-2025/1.3") String id,
        String plan,
        String number,

        @Schema(allowableValues = {"part", "section", "action"})
        String level,

        String heading,
        @Nullable String headingOriginal,
        @Nullable Integer printedPage,
        Checked checked,
        @Nullable String checkedNote,
        String release,
        String url) {}
