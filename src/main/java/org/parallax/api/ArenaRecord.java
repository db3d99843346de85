package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a release holds of the arena; without subjects and facts for a release that holds nothing of it. */
@Schema(
        name = "Arena",
        description =
                "Third countries, regions, vendors, models, coalitions and groups, and the facts that tie them to a camp.")
record ArenaRecord(
        @Schema(example = "arena") String id,

        @Schema(description = "Up to which day was looked; null where the release holds nothing.") @Nullable
        LocalDate collected,

        List<SubjectRecord> subjects,
        List<FactRecord> facts,
        String release,
        String url)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("subject", SubjectRecord.class, subjects), Part.of("fact", FactRecord.class, facts));
    }

    /** One subject, with the names of its facts. */
    @Schema(name = "ArenaSubject", description = "A country, region, vendor, model, coalition or group.")
    record SubjectRecord(
            @Schema(example = "alibaba-cloud") String id,

            @Schema(
                    description = "What it is.",
                    allowableValues = {"country", "region", "vendor", "model", "coalition", "group"})
            String kind,

            String name,

            @Schema(description = "The id of the region of a country; else null.") @Nullable
            String region,

            @Schema(description = "The id of the vendor of a model; else null.") @Nullable
            String vendor,

            @Schema(
                    description =
                            "To which side it belongs: us, cn or both; null for countries and regions, and for vendors of"
                                    + " third countries, which are counted to no camp.")
            @Nullable
            String camp,

            List<String> aliases,

            @Schema(description = "What it is, in our words; null where the facts held do not say.") @Nullable
            String about,

            @Schema(description = "The ids of the items and framing passages that speak to it.")
            List<String> ties,

            @Schema(description = "Why they do; null where there are none.") @Nullable
            String tiesWhy,

            @Schema(description = "The ids of the events that concern it.")
            List<String> events,

            @Schema(
                    description = "How a model came out; null for all else, and where no sufficiently sourced fact is"
                            + " held.")
            @Nullable
            ModelRecord model,

            String release,
            String url) {}

    /** How a model came out. */
    @Schema(name = "ArenaModel", description = "How a model came out.")
    record ModelRecord(
            @Schema(description = "A day, a month or a year, as far as it is known.", example = "2025-01-20")
            String released,

            @Schema(description = "The country of its maker, as an ISO 3166 code.")
            String origin,

            String licence,

            @Schema(
                    description = "How free its weights are.",
                    allowableValues = {"open", "restricted", "closed"})
            String openness,

            @Schema(description = "What the openness rests on.")
            String why,

            @Nullable String parameters,
            @Nullable String note) {}

    /** One fact. */
    @Schema(name = "ArenaFact", description = "Something that happened or was counted, with its sources.")
    record FactRecord(
            @Schema(example = "country-vn-nvidia") String id,

            @Schema(description = "A day, a month or a year, as far as it is known.", example = "2024-12-05")
            String date,

            @Schema(description = "What it is, in our words.")
            String text,

            @Schema(description = "The ids of the subjects that it is about, the main one first.")
            List<String> subjects,

            @Schema(
                    description = "To which side it ties them.",
                    allowableValues = {"us", "cn", "both"})
            String camp,

            @Nullable String licence,

            @Schema(description = "A figure for use, as it was reported.") @Nullable
            String adoption,

            @Schema(description = "What that figure counts, by whom and when; no two measure the same.") @Nullable
            String measure,

            @Schema(
                    description = "Whether the official page was read, or reports only.",
                    allowableValues = {"primary", "secondary"})
            String confidence,

            @Nullable String note,

            @Schema(description = "The ids of the items and framing passages that it touches.")
            List<String> ties,

            List<SourceRecord> sources,
            String release,
            String url) {}
}
