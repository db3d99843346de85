package org.parallax.arena;

import java.util.Locale;

/** What a subject of the arena is. */
public enum SubjectKind {
    /** A state. */
    COUNTRY,
    /** Several states that are spoken of together. */
    REGION,
    /** A firm or laboratory that makes or hosts what the camps offer. */
    VENDOR,
    /** An AI model. */
    MODEL,
    /** Several parties that have joined for a purpose. */
    COALITION,
    /** Several models that are counted together. */
    GROUP;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static SubjectKind of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
