package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency or organisation, and how many items name it. */
@Schema(name = "Body", description = "An agency or organisation, and how many items name it in which role.")
record BodyRecord(
        @Schema(example = "nist") String id,
        String name,
        String shortName,

        @Schema(description = "An ISO 3166 code; null for an international body.") @Nullable
        String country,

        @Schema(description = "The id of the body that it is part of; null at the top.") @Nullable
        String parent,

        List<String> aliases,
        long itemsLed,
        long itemsSupported,

        @Schema(description = "How many items name it otherwise.")
        long itemsAddressed,

        String release,
        String url) {}
