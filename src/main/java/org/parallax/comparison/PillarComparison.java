package org.parallax.comparison;

import org.parallax.plan.Pillar;

/** Two plans on one pillar, in the stored order of the pair. */
public record PillarComparison(Pillar pillar, Side first, Side second) {
    /** Which plan speaks to the pillar. */
    public Presence presence() {
        if (first.silent()) {
            return second.silent() ? Presence.NEITHER : Presence.SECOND_ONLY;
        }
        return second.silent() ? Presence.FIRST_ONLY : Presence.BOTH;
    }

    /** How much more of its items the first plan gives to the pillar than the second, from -1 to 1. */
    public double difference() {
        return first.attention() - second.attention();
    }
}
