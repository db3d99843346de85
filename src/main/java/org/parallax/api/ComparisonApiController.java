package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.content.Release;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Two plans compared; the first plan is the focus. */
@RestController
@Tag(name = "Comparisons")
class ComparisonApiController {
    private final Plans plans;
    private final Comparisons comparisons;
    private final Lookup lookup;
    private final Records records;

    ComparisonApiController(Plans plans, Comparisons comparisons, Lookup lookup, Records records) {
        this.plans = plans;
        this.comparisons = comparisons;
        this.lookup = lookup;
        this.records = records;
    }

    /** All pairs of plans that are compared. */
    @Operation(summary = "All comparisons", description = "Each pair of plans in its stored order.")
    @GetMapping(path = "/api/v1/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ComparisonRecord> comparisons(Release release) {
        return plans.pairs(release).stream()
                .map(pair -> records.of(release, comparisons.of(release, pair), Show.ALL))
                .toList();
    }

    /** Two plans on one pillar. */
    @Operation(summary = "Two plans on one pillar", description = "The first plan is the focus.")
    @GetMapping(path = "/api/v1/comparisons/{a}/{b}/{pillar}", produces = MediaType.APPLICATION_JSON_VALUE)
    PillarComparisonRecord onPillar(
            @Parameter(description = "The id of the plan in focus.", example = "us-aiap-2025") @PathVariable String a,
            @Parameter(description = "The id of the other plan.", example = "cn-gaigap-2025") @PathVariable String b,
            @Parameter(description = "The id of a pillar.", example = "chips") @PathVariable String pillar,
            Release release) {
        PlanComparison comparison = find(release, a, b);
        return PillarSlug.parse(pillar)
                .flatMap(comparison::on)
                .map(on -> records.of(release, comparison.pair(), on))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no pillar " + pillar + "."));
    }

    /** Two plans over all pillars. */
    @Operation(summary = "Two plans compared", description = "Over all pillars; the first plan is the focus.")
    @GetMapping(path = "/api/v1/comparisons/{a}/{b}", produces = MediaType.APPLICATION_JSON_VALUE)
    ComparisonRecord comparison(
            @Parameter(description = "The id of the plan in focus.", example = "us-aiap-2025") @PathVariable String a,
            @Parameter(description = "The id of the other plan.", example = "cn-gaigap-2025") @PathVariable String b,
            Release release) {
        return records.of(release, find(release, a, b), Show.ALL);
    }

    private PlanComparison find(Release release, String focus, String other) {
        PlanPair pair = lookup.pair(release, focus, other);
        PlanComparison comparison = comparisons.of(release, pair);
        return pair.first().id().value().equals(focus) ? comparison : comparison.swapped();
    }
}
