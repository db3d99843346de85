package org.parallax.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.coding.Variable;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;

/**
 * Two plans over all pillars.
 *
 * @param firstItems all policy items of the first plan
 * @param secondItems all policy items of the second plan
 * @param firstMixes how all items of the first plan spread, by variable
 * @param secondMixes how all items of the second plan spread, by variable
 * @param pillars in the order of the pillars
 */
public record PlanComparison(
        PlanPair pair,
        int firstItems,
        int secondItems,
        Map<Variable, Mix> firstMixes,
        Map<Variable, Mix> secondMixes,
        List<PillarComparison> pillars) {
    /** One pillar of the comparison. */
    public Optional<PillarComparison> on(PillarSlug pillar) {
        return pillars.stream()
                .filter(comparison -> comparison.pillar().slug().equals(pillar))
                .findFirst();
    }

    /** The largest share that any pillar takes in either plan, from 0 to 1: the scale of charts. */
    public double largestAttention() {
        return pillars.stream()
                .mapToDouble(pillar ->
                        Math.max(pillar.first().attention(), pillar.second().attention()))
                .max()
                .orElse(0);
    }

    /** Pillars that both plans speak to, the largest smaller share first. */
    public List<PillarComparison> shared() {
        return pillars.stream()
                .filter(pillar -> pillar.presence() == Presence.BOTH)
                .sorted(Comparator.comparingDouble((PillarComparison pillar) ->
                        -Math.min(pillar.first().attention(), pillar.second().attention())))
                .toList();
    }

    /** Pillars that only one of the plans speaks to, in the order of the pillars. */
    public List<PillarComparison> oneSided() {
        return pillars.stream()
                .filter(pillar -> pillar.presence() == Presence.FIRST_ONLY || pillar.presence() == Presence.SECOND_ONLY)
                .toList();
    }

    /** All pillars, the largest difference of attention first. */
    public List<PillarComparison> byDifference() {
        return pillars.stream()
                .sorted(Comparator.comparingDouble((PillarComparison pillar) -> -Math.abs(pillar.difference())))
                .toList();
    }
}
