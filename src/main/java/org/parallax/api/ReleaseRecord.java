package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A release, with what it records as otherwise than in the one before. */
@Schema(
        name = "Release",
        description = "One state of the content, with what it records as otherwise than in the one before.")
record ReleaseRecord(
        @Schema(example = "2026-11-24") String id,

        @Schema(description = "Whether it is final; one that is not is the state being prepared.")
        boolean published,

        @Schema(description = "The SHA-256 of the release document.")
        String checksum,

        int comparisonRule,
        String note,
        List<ChangeRecord> changes,

        @Schema(description = "The numbers that it no longer has.")
        List<WithdrawalRecord> withdrawn,

        String release,
        String url) {
    /** Why something is otherwise. */
    @Schema(name = "Change", description = "Why something is otherwise.")
    record ChangeRecord(
            @Schema(example = "us-aiap-2025/1.3.2", description = "An item or passage, or a relation.")
            String subject,

            String reason) {}

    /** A number that was taken back. */
    @Schema(name = "Withdrawal", description = "A number that was taken back.")
    record WithdrawalRecord(
            String id,
            LocalDate withdrawnOn,
            String reason,

            @Schema(description = "The ids of what follows it; may be empty.")
            List<String> successors,

            @Schema(description = "Whether it lives on under its one successor's number.")
            boolean renamed) {}
}
