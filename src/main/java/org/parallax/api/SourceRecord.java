package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactSource;

/** A page that reports an event or a fact. */
@Schema(name = "FactSource", description = "A page that reports an event or a fact.")
record SourceRecord(
        String url,
        String publisher,

        @Schema(description = "When it was published: a day, a month or a year; null where the page gives none.")
        @Nullable
        String date,

        @Schema(
                description = "Whether it is the official page itself, or a report.",
                allowableValues = {"primary", "secondary"})
        String kind) {
    static SourceRecord of(FactSource source) {
        return new SourceRecord(
                source.url(),
                source.publisher(),
                source.date() == null ? null : source.date().value(),
                source.kind().slug());
    }
}
