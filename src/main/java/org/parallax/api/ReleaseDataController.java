package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.parallax.plan.Plans;
import org.parallax.plan.Withdrawal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The releases, and the codebook. */
@RestController
@Tag(name = "Releases and codebook")
class ReleaseDataController {
    private final Releases releases;
    private final Plans plans;
    private final Codings codings;
    private final Records records;

    ReleaseDataController(Releases releases, Plans plans, Codings codings, Records records) {
        this.releases = releases;
        this.plans = plans;
        this.codings = codings;
        this.records = records;
    }

    /** All releases. */
    @Operation(
            summary = "All releases",
            description = "The newest first, each with what it records as changed or withdrawn.")
    @GetMapping(path = "/api/v1/releases", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ReleaseRecord> releases() {
        Map<Long, List<ReleaseChange>> changes = releases.changes();
        Map<Long, List<Withdrawal>> withdrawn = plans.withdrawals();
        return releases.all().stream()
                .map(release -> records.of(
                        release,
                        changes.getOrDefault(release.id(), List.of()),
                        withdrawn.getOrDefault(release.id(), List.of())))
                .toList();
    }

    /** One release. */
    @Operation(summary = "A release")
    @GetMapping(path = "/api/v1/releases/{date}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReleaseRecord release(
            @Parameter(description = "The date of a release.", example = "2026-11-24") @PathVariable String date) {
        return ReleaseDate.parse(date)
                .flatMap(releases::find)
                .map(this::record)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no release of " + date + "; /api/v1/releases lists all."));
    }

    private ReleaseRecord record(Release release) {
        return records.of(release, releases.changes(release), plans.withdrawals(release));
    }

    /** The codebook. */
    @Operation(
            summary = "The codebook",
            description = "The variables with which items are coded, with the rule for each value.")
    @GetMapping(path = "/api/v1/codebook", produces = MediaType.APPLICATION_JSON_VALUE)
    CodebookRecord codebook(Release release) {
        return records.of(release, codings.codebook(release));
    }
}
