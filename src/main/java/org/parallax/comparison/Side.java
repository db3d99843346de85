package org.parallax.comparison;

import java.util.Map;
import java.util.OptionalDouble;
import org.parallax.coding.Variable;

/**
 * One plan on one pillar.
 *
 * @param items the policy items that have the pillar, as primary one or further
 * @param primaryItems those that have it as the primary one
 * @param framing the framing passages that have it; they count in no other figure
 * @param attention the pillar's share of the plan's items, from 0 to 1; an item counts 1/n for each of its n pillars
 * @param covered the items that have a relation other than contrary, of strength 3 or more, to any item of the other plan
 * @param mixes how the items spread over the values of each variable of {@link Mix#VARIABLES}
 */
public record Side(int items, int primaryItems, int framing, double attention, int covered, Map<Variable, Mix> mixes) {
    /** The share of its items on the pillar that are covered, from 0 to 1; empty without items. */
    public OptionalDouble coverage() {
        return items == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) covered / items);
    }

    /** Whether the plan says nothing on the pillar, in items and framing alike. */
    public boolean silent() {
        return items == 0 && framing == 0;
    }
}
