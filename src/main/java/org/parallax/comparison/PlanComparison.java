package org.parallax.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.coding.Variable;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;

/**
 * Two plans over all pillars; the first is the focus.
 *
 * @param first the first plan over all its items
 * @param second the second plan over all its items
 * @param similarity the cosine of the two plans' attention over the pillars, from 0 to 1; empty where a plan has no items
 * @param pillars in the order of the pillars
 */
public record PlanComparison(
        PlanPair pair, Whole first, Whole second, OptionalDouble similarity, List<PillarComparison> pillars) {
    /**
     * One plan over all its items.
     *
     * @param covered the items that have a relation other than contrary, of strength 3 or more
     * @param mixes how they spread over the values of each variable of {@link Mix#VARIABLES}
     */
    public record Whole(int items, int covered, Map<Variable, Mix> mixes) {
        /** The share of the items that are covered, from 0 to 1; empty without items. */
        public OptionalDouble coverage() {
            return items == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) covered / items);
        }
    }

    /** The same with the focus on the other plan. */
    public PlanComparison swapped() {
        return new PlanComparison(
                pair.swapped(),
                second,
                first,
                similarity,
                pillars.stream().map(PillarComparison::swapped).toList());
    }

    /** The pillars, the most alike first. */
    public List<PillarComparison> ranked() {
        return pillars.stream().sorted(PillarComparison.MOST_ALIKE_FIRST).toList();
    }

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

    /** What the figures say by themselves; one for each rule that finds something. */
    public List<Finding> findings() {
        return Finding.of(this);
    }
}
