package org.parallax.relation;

import java.util.OptionalDouble;

/**
 * How far the two coders agree on relations, over all pairs of items that at least one of them saw as related.
 *
 * @param pairs how many there are
 * @param bothRelated how many both saw as related
 * @param sameType how many both gave the same type
 * @param sameStrength how many both gave the same strength
 * @param type Krippendorff's alpha for the type, with none for no relation; nominal
 * @param strength the same for strength, with 0 for no relation; ordinal
 */
public record RelationAgreement(
        int pairs, int bothRelated, int sameType, int sameStrength, OptionalDouble type, OptionalDouble strength) {}
