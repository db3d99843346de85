package org.parallax.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body as its content file has it. */
record BodyFile(
        String slug,
        String name,
        @JsonProperty("short") String shortName,
        @Nullable String country,
        @Nullable String parent,
        @Nullable List<String> aliases) {}
