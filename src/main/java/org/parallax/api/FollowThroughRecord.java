package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What public evidence shows of an item after its plan. */
@Schema(
        name = "FollowThrough",
        description = "What public evidence shows of a policy item after its plan; never that it is fulfilled.")
record FollowThroughRecord(
        @Schema(description = "The id of the item.", example = "us-aiap-2025/1.3.2")
        String id,

        @Schema(example = "US-1.3.2") String ref,
        String plan,

        @Schema(
                description = "What the events tied to the item come to, by the rule on /events.",
                allowableValues = {"steps-taken", "contested", "worked-against", "context-only", "none"})
        String state,

        @Schema(description = "How many events are tied to it, whether they count as steps or not.")
        int events,

        @Schema(description = "The day up to which events were looked for.", example = "2026-11-24")
        String asOf,

        @Schema(description = "The version of the rule.") int rule,

        String release,
        String url) {}
