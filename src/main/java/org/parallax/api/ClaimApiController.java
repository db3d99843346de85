package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.claim.CheckedClaims;
import org.parallax.claim.ClaimSlug;
import org.parallax.claim.ClaimState;
import org.parallax.content.Release;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The claims that were set against the plans. */
@RestController
@Tag(name = "Claims")
class ClaimApiController {
    private final CheckedClaims claims;
    private final Records records;

    ClaimApiController(CheckedClaims claims, Records records) {
        this.claims = claims;
        this.records = records;
    }

    /** All claims, or those that stand in one way. */
    @Operation(
            summary = "All claims",
            description = "What commentary says of the plans, in our own words, set against them.")
    @GetMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ClaimRecord> claims(
            @Parameter(
                            description = "Only claims that stand so.",
                            example = "partly",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "supported",
                                                "partly",
                                                "not-supported",
                                                "not-in-plans",
                                                "under-review"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String verdict,
            Release release) {
        ClaimState only = verdict == null
                ? null
                : ClaimState.of(verdict)
                        .orElseThrow(() -> RelationQuery.bad("verdict", verdict, "there is no such verdict"));
        return claims.all(release).stream()
                .filter(claim -> only == null || claim.state() == only)
                .map(claim -> records.of(release, claim))
                .toList();
    }

    /** One claim. */
    @Operation(summary = "A claim")
    @GetMapping(path = "/api/v1/claims/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimRecord claim(
            @Parameter(description = "The id of a claim.", example = "us-over-90-actions") @PathVariable String slug,
            Release release) {
        return ClaimSlug.parse(slug)
                .flatMap(known -> claims.find(release, known))
                .map(found -> records.of(release, found))
                .orElseThrow(() -> Lookup.missing("There is no claim " + slug + "."));
    }
}
