package org.parallax.arena;

import java.util.Locale;

/** To which side something leads. */
public enum Camp {
    /** The United States, and those that it has joined with. */
    US,
    /** China, and those that it has joined with. */
    CN,
    /** The one and the other. */
    BOTH;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The camp of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Camp of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
