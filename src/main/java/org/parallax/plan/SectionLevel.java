package org.parallax.plan;

/** What a plan calls a heading of its structure. */
public enum SectionLevel {
    /** A part that holds sections; the US plan calls it a pillar. */
    PART,
    /** A section with its reasons and recommended actions. */
    SECTION,
    /** A numbered action of one paragraph. */
    ACTION
}
