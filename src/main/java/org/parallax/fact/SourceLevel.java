package org.parallax.fact;

import java.util.Locale;

/** How near a source is to what it tells of, and of a fact, how near the nearest source that was read. */
public enum SourceLevel {
    /** The official page itself. */
    PRIMARY,
    /** A report of it. */
    SECONDARY;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SourceLevel of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
