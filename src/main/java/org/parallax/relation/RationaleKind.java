package org.parallax.relation;

import java.util.Locale;

/** On what a relation rests, after NIST IR 8477. */
public enum RationaleKind {
    /** The items use the same words or names. */
    SYNTACTIC,
    /** They mean the same in other words. */
    SEMANTIC,
    /** What is done differs, and the result is the same, or opposed. */
    FUNCTIONAL;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
