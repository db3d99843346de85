package org.parallax.citation;

/** In which form a citation is written, in the order in which the forms are offered. */
public enum Style {
    /** A fragment of a sentence for running text, in a form of our own. */
    INLINE,
    /** An entry of a bibliography after the Chicago Manual of Style, 18th edition. */
    CHICAGO,
    /** An entry of a list of references after the American Psychological Association, 7th edition. */
    APA,
    /** An entry of a list of works cited after the Modern Language Association, 9th edition. */
    MLA,
    /** An entry of a list of references after the Chinese standard GB/T 7714-2015. */
    GB_T_7714,
    /** A template for the English Wikipedia. */
    WIKIPEDIA
}
