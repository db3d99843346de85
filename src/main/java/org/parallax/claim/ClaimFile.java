package org.parallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as its content file has it. */
record ClaimFile(
        String slug,
        String claim,
        List<String> plans,
        List<Made> made,
        String verdict,
        String reasoning,
        String settledOn,
        @Nullable String settled,
        List<Piece> evidence) {

    record Made(
            String who,
            @Nullable String where,
            @Nullable String credit,
            @Nullable String url,
            @Nullable String date,
            @Nullable String note) {}

    /** A piece of evidence; one of its properties other than the note is there. */
    record Piece(
            String note,
            @Nullable String ref,
            @Nullable Fact fact,
            @Nullable Absence absence,
            @Nullable String event) {

        String kind() {
            return ref != null
                    ? Evidence.PROVISION
                    : fact != null ? Evidence.FACT : absence != null ? Evidence.ABSENCE : Evidence.EVENT;
        }

        /** The plan of a fact or an absence. */
        @Nullable
        String plan() {
            return fact != null ? fact.plan : absence != null ? absence.plan : null;
        }
    }

    record Fact(String plan, String what) {}

    record Absence(String plan, List<String> terms) {}
}
