package org.parallax.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as its content file has it; the schema says what each property means. */
record PlanFile(
        String id,
        @JsonProperty("short") String shortName,
        int position,
        String country,
        String label,
        String running,
        String name,
        String title,
        String titleSentenceCase,
        @Nullable String titleOriginal,
        String issuer,
        String place,
        String issued,
        String speaksTo,
        String form,
        @Nullable String divisionNote,
        List<String> levels,
        List<Source> sources,
        @Nullable List<Rival> rivalFigures,
        @Nullable String sourceSha256,
        @Nullable Integer pdfPageOffset,
        List<Passage> framing,
        List<Section> sections) {

    record Source(
            String label,
            String language,
            String url,
            @Nullable String publisher) {}

    record Rival(String figure, String whose, String note) {}

    record Section(
            String number,
            String heading,
            @Nullable String headingOriginal,
            @Nullable Integer printedPage,
            String checked,
            @Nullable String checkedNote,
            @Nullable Passage framing,
            @Nullable List<Section> sections,
            @Nullable List<Item> items) {}

    record Passage(
            String number,
            String title,
            String summary,
            @Nullable Integer printedPage,
            @Nullable Integer printedPageEnd,
            List<String> pillars,
            @Nullable Map<String, String> settled,
            String checked,
            @Nullable String checkedNote,
            String review,
            @Nullable String passageSha256) {}

    record Item(
            String number,
            String title,
            String summary,
            @Nullable Integer printedPage,
            @Nullable Integer printedPageEnd,
            List<String> pillars,
            @Nullable List<String> lead,
            @Nullable List<String> support,
            @Nullable List<String> addressed,
            @Nullable String instrument,
            @Nullable String force,
            @Nullable String addressee,
            @Nullable String scope,
            @Nullable Map<String, String> settled,
            String checked,
            @Nullable String checkedNote,
            String review,
            @Nullable String passageSha256) {}
}
