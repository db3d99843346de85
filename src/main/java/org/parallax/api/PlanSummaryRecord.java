package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan without its items and framing passages, and how many there are. */
@Schema(name = "PlanSummary", description = "A plan without its items and framing passages, and how many there are.")
record PlanSummaryRecord(
        String id,
        String shortName,
        String name,
        String title,
        @Nullable String titleOriginal,
        String issuer,
        LocalDate issuedOn,
        String place,
        List<PlanRecord.SourceRecord> sources,
        @Nullable String sourceSha256,
        int itemCount,
        int framingCount,
        String release,
        String url) {}
