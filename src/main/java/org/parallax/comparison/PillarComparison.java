package org.parallax.comparison;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.parallax.plan.Pillar;

/**
 * Two plans on one pillar; the first is the focus.
 *
 * @param contrary how many contrary relations of strength 3 or more join two items that both have the pillar
 * @param distance how differently the items are put, from 0 to 1: the mean of the Jensen-Shannon distances of the mixes of
 *     instrument, force and scope; empty under five items on a side. It shows form, not substance
 */
public record PillarComparison(
        Pillar pillar, Side first, Side second, int contrary, OptionalDouble distance, Verdict verdict) {

    /** The most alike first: by verdict, then by the mean of both coverages, then in the order of the pillars. */
    public static final Comparator<PillarComparison> MOST_ALIKE_FIRST = Comparator.comparing(PillarComparison::verdict)
            .thenComparing(
                    Comparator.comparingDouble(PillarComparison::meanCoverage).reversed())
            .thenComparing(comparison -> comparison.pillar().position());

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

    /** The mean of both coverages, where one that is not defined counts as 0. */
    public double meanCoverage() {
        return (first.coverage().orElse(0) + second.coverage().orElse(0)) / 2;
    }

    PillarComparison swapped() {
        return new PillarComparison(pillar, second, first, contrary, distance, verdict);
    }
}
