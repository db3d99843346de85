package org.parallax.arena;

import java.util.Locale;

/** How free the weights of a model are. */
public enum Openness {
    /** They can be downloaded under a licence that leaves their use free. */
    OPEN,
    /** They can be downloaded under a licence that limits their use. */
    RESTRICTED,
    /** They cannot be downloaded. */
    CLOSED;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The openness of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Openness of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
