package org.parallax.arena;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arena as its content file has it. */
record ArenaFile(LocalDate collected, List<Subject> subjects, List<Fact> facts) {

    record Subject(
            String slug,
            String name,
            String kind,
            @Nullable String region,
            @Nullable String vendor,
            @Nullable String camp,
            List<String> aliases,
            @Nullable String about,
            List<String> ties,
            @Nullable String tiesWhy,
            List<String> events,
            @Nullable Model model) {
        Model modelOrNothing() {
            return Objects.requireNonNullElse(model, Model.NONE);
        }
    }

    record Model(
            @Nullable String released,
            @Nullable String origin,
            @Nullable String licence,
            @Nullable String openness,
            @Nullable String why,
            @Nullable String parameters,
            @Nullable String note) {
        static final Model NONE = new Model(null, null, null, null, null, null, null);
    }

    record Fact(
            String id,
            String date,
            String text,
            List<String> subjects,
            String camp,
            @Nullable String licence,
            @Nullable String adoption,
            @Nullable String measure,
            String confidence,
            @Nullable String note,
            List<String> ties,
            List<Source> sources) {}

    record Source(String url, String publisher, @Nullable String date, String kind) {}
}
