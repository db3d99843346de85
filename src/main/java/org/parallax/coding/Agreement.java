package org.parallax.coding;

import java.util.Map;
import java.util.OptionalDouble;
import org.parallax.plan.PlanId;

/**
 * How far the two coders agree on a variable.
 *
 * @param all over the items of all plans that were coded twice
 * @param plans over the items of each plan
 */
public record Agreement(Variable variable, Figures all, Map<PlanId, Figures> plans) {
    /**
     * Figures over a set of items.
     *
     * @param items how many there are
     * @param same on how many of them both coders gave the same codes
     * @param alpha Krippendorff's alpha, at most 1; 0 is what chance would give; empty where the coders used one value
     *     only, so that chance would give full agreement
     */
    public record Figures(int items, int same, OptionalDouble alpha) {}
}
