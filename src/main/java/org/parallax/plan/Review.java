package org.parallax.plan;

/** Who has read a title, summary and coding last. */
public enum Review {
    /** Machine-made, and read by no human expert yet. */
    MACHINE,
    /** Reviewed by a named person. */
    HUMAN
}
