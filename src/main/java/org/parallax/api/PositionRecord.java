package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a plan holds on a pillar, in our own words. */
@Schema(name = "Position", description = "What a plan holds on a pillar, sentence by sentence, in our own words.")
record PositionRecord(
        @Schema(example = "us-aiap-2025/chips") String id,
        String plan,
        String pillar,
        List<SentenceRecord> sentences,
        String release,
        String url) {
    /** A sentence with what it rests on. */
    @Schema(name = "Sentence", description = "A sentence with what it rests on.")
    record SentenceRecord(
            String text,

            @Schema(description = "Whether it says what the plan does not hold; then it has no evidence.")
            boolean absence,

            @Schema(description = "The ids of the items and framing passages that it rests on.")
            List<String> evidence) {}
}
