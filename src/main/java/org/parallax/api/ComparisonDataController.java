package org.parallax.api;

import java.util.Optional;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Two plans compared, for programs and as the data twin of their page; the first plan is the focus. */
@RestController
class ComparisonDataController {
    private final Plans plans;
    private final Comparisons comparisons;
    private final Records records;

    ComparisonDataController(Plans plans, Comparisons comparisons, Records records) {
        this.plans = plans;
        this.comparisons = comparisons;
        this.records = records;
    }

    @GetMapping(
            path = {"/api/v1/comparisons/{a}/{b}", "/compare/{a}/{b}/data.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ComparisonRecord comparison(@PathVariable String a, @PathVariable String b, Release release) {
        return plans.pairs(release).stream()
                .map(pair -> seenFrom(release, pair, a, b))
                .flatMap(Optional::stream)
                .findFirst()
                .map(comparison -> records.of(release, comparison))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The plans " + a + " and " + b + " are not compared."));
    }

    /** The comparison of a pair with the focus on one of its plans; empty where the plans are not those of the pair. */
    private Optional<PlanComparison> seenFrom(Release release, PlanPair pair, String focus, String other) {
        if (names(pair, focus, other)) {
            return Optional.of(comparisons.of(release, pair));
        }
        return names(pair, other, focus)
                ? Optional.of(comparisons.of(release, pair).swapped())
                : Optional.empty();
    }

    private static boolean names(PlanPair pair, String first, String second) {
        return pair.first().id().value().equals(first)
                && pair.second().id().value().equals(second);
    }
}
