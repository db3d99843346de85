package org.parallax.comparison;

/** Which of two plans speaks to a pillar, in policy items or framing passages. */
public enum Presence {
    /** Both do. */
    BOTH,
    /** Only the first of the pair does. */
    FIRST_ONLY,
    /** Only the second of the pair does. */
    SECOND_ONLY,
    /** Neither does. */
    NEITHER
}
