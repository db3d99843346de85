package org.parallax.web.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;

/**
 * What a request is answered from: one release, and the plans that it compares.
 *
 * @param pairs never empty; the first is the one that the dashboard shows
 * @param dated whether the request asks for the release by its date
 * @param newer the newest release, where the request asks for an earlier one by its date
 */
public record Edition(
        Release release,
        List<PlanPair> pairs,
        boolean dated,
        @Nullable Release newer) {
    /** The pair that the dashboard shows. */
    public PlanPair mainPair() {
        return pairs.get(0);
    }

    /** The pair of the two plans, in its stored order, whichever order they are asked for in. */
    public Optional<PlanPair> pair(PlanId one, PlanId other) {
        return pairs.stream()
                .filter(pair -> List.of(pair.first().id(), pair.second().id()).containsAll(List.of(one, other))
                        && !one.equals(other))
                .findFirst();
    }

    /** The plan with which a plan is compared first; empty where it is in no pair. */
    public Optional<Plan> counterpart(PlanId plan) {
        return pairs.stream()
                .filter(pair ->
                        pair.first().id().equals(plan) || pair.second().id().equals(plan))
                .map(pair -> pair.first().id().equals(plan) ? pair.second() : pair.first())
                .findFirst();
    }
}
