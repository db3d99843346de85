package org.parallax.comparison;

/**
 * One plan on one pillar.
 *
 * @param items the policy items that have the pillar, as primary one or further
 * @param primaryItems those that have it as the primary one
 * @param framing the framing passages that have it; they count in no other figure
 * @param attention the pillar's share of the plan's items, from 0 to 1; an item counts 1/n for each of its n pillars
 */
public record Side(int items, int primaryItems, int framing, double attention) {
    /** Whether the plan says nothing on the pillar, in items and framing alike. */
    public boolean silent() {
        return items == 0 && framing == 0;
    }
}
