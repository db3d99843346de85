package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened after the plans, or that led to them. */
@Schema(
        name = "Event",
        description =
                "Something that happened after the plans, or that led to them, in our own words and with its sources.")
record EventRecord(
        @Schema(example = "us-2025-01-23-eo14179") String id,

        @Schema(description = "A day, or a month where only that is known.", example = "2025-01-23")
        String date,

        @Schema(
                description = "How exactly the date is known; week is the one in which the date lies.",
                allowableValues = {"day", "week", "month"})
        String precision,

        @Schema(allowableValues = {"us", "cn", "un", "asean", "other"})
        String actor,

        String title,
        String what,

        @Schema(
                description = "How it stands to the plans that it is of: our reading.",
                allowableValues = {"implements", "extends", "conflicts", "context"})
        String status,

        @Schema(description = "The ids of the plans toward which the status is meant.")
        List<String> of,

        @Schema(
                description = "The level of the nearest source that was read: the official page, or reports only.",
                allowableValues = {"primary", "secondary"})
        String confidence,

        @Schema(description = "What is uncertain about it; null where there is nothing to say.") @Nullable
        String note,

        @Schema(description = "The references of the items and framing passages that it touches: our reading.")
        List<String> ties,

        @Schema(description = "The slugs of its pillars, the main one first.")
        List<String> pillars,

        @Schema(description = "Why it has this status and these ties.")
        String why,

        @Schema(
                description =
                        "Why it was settled so, where the two coders differ or a later check overruled them; else null.")
        @Nullable
        String settled,

        List<SourceRecord> sources,
        String release,
        String url)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.single("event", this));
    }
}
