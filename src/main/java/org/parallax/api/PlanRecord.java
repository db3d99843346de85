package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with all its items and framing passages, in document order. */
@Schema(name = "Plan", description = "A plan with all its items and framing passages, in document order.")
record PlanRecord(
        String id,
        String shortName,
        String name,
        String title,
        @Nullable String titleOriginal,
        String issuer,
        LocalDate issuedOn,
        String place,
        List<SourceRecord> sources,
        @Nullable String sourceSha256,
        String release,
        String url,
        List<ItemRecord> items,
        List<FramingRecord> framing)
        implements Tabular {

    @Override
    public List<Part> parts() {
        return List.of(Part.of("item", ItemRecord.class, items), Part.of("framing", FramingRecord.class, framing));
    }

    /** An official address of the plan. */
    @Schema(name = "Source", description = "An official address of a plan.")
    record SourceRecord(String label, String language, String url) {}
}
