package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim of commentary, set against the plans. */
@Schema(
        name = "Claim",
        description = "A claim of commentary in our own words, set against the plans, with what its verdict rests on.")
record ClaimRecord(
        @Schema(example = "us-over-90-actions") String id,
        String claim,

        @Schema(description = "The ids of the plans that it is about.")
        List<String> plans,

        @Schema(
                description = "How it stands; under review it has no verdict, because what that rested on is"
                        + " otherwise than it was.",
                allowableValues = {"supported", "partly", "not-supported", "not-in-plans", "under-review"})
        String verdict,

        @Schema(
                description = "The verdict of the release against which it was settled.",
                allowableValues = {"supported", "partly", "not-supported", "not-in-plans"})
        String verdictSettled,

        String reasoning,

        @Schema(description = "The release against which it was settled.")
        LocalDate settledOn,

        @Schema(description = "Why it was settled as it is, where the two who checked it differ; else null.") @Nullable
        String settled,

        List<MadeRecord> made,
        List<EvidenceRecord> evidence,

        @Schema(description = "Why it is under review; empty while it is not.")
        List<DoubtRecord> doubts,

        String release,
        String url)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(
                Part.single("claim", Summary.of(this)),
                Part.of("made", MadeRecord.class, made),
                Part.of("evidence", EvidenceRecord.class, evidence),
                Part.of("doubt", DoubtRecord.class, doubts));
    }

    /** The claim without its lists, which are tables of their own. */
    record Summary(
            String id,
            String claim,
            List<String> plans,
            String verdict,
            String verdictSettled,
            String reasoning,
            LocalDate settledOn,
            @Nullable String settled,
            String release,
            String url) {
        static Summary of(ClaimRecord claim) {
            return new Summary(
                    claim.id,
                    claim.claim,
                    claim.plans,
                    claim.verdict,
                    claim.verdictSettled,
                    claim.reasoning,
                    claim.settledOn,
                    claim.settled,
                    claim.release,
                    claim.url);
        }
    }

    /** Who made the claim, and where, as far as it is known. */
    @Schema(name = "ClaimMade", description = "Who made the claim, and where, as far as it is known.")
    record MadeRecord(
            String who,
            @Nullable String where,

            @Schema(description = "Whom it names as translator or editor; null where there is none.") @Nullable
            String credit,

            @Schema(description = "Its web address; null where it is not known.") @Nullable
            String address,

            @Schema(description = "A day, a month or a year; null where it is not known.", example = "2025-07")
            @Nullable
            String date,

            @Nullable String note) {}

    /** What the verdict rests on. */
    @Schema(name = "ClaimEvidence", description = "What the verdict rests on.")
    record EvidenceRecord(
            @Schema(description = "The place of the evidence, from 1.")
            int position,

            @Schema(allowableValues = {"provision", "fact", "absence", "event"})
            String type,

            @Schema(
                    description = "The reference of an item or framing passage; it may have been withdrawn since.",
                    example = "US-1.3.2")
            @Nullable
            String ref,

            @Schema(description = "The plan of a fact or an absence.") @Nullable
            String plan,

            @Schema(description = "The fact of the plan's record: issued, place, sections or items.") @Nullable
            String fact,

            @Schema(description = "What the plan was searched for in vain.")
            List<String> terms,

            @Schema(description = "The id of an event; it may be gone since.") @Nullable
            String event,

            @Schema(description = "What it shows.") String note) {}

    /** What of the evidence is otherwise than when the claim was settled. */
    @Schema(
            name = "ClaimDoubt",
            description = "What of the evidence is otherwise than in the release against which the claim was settled.")
    record DoubtRecord(
            @Schema(description = "The place of the evidence, from 1.")
            int evidence,

            @Schema(allowableValues = {"changed", "added", "withdrawn"})
            String what,

            @Schema(description = "The references of the items and passages that it happened to.")
            List<String> refs,

            @Schema(description = "What of them changed, such as title.")
            List<String> parts) {}
}
