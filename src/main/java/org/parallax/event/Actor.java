package org.parallax.event;

import java.util.Locale;

/** Who acted. */
public enum Actor {
    /** The United States: its government, its courts and legislators, or a company there. */
    US,
    /** The same of China. */
    CN,
    /** A body of the United Nations, or a meeting under them. */
    UN,
    /** The Association of Southeast Asian Nations. */
    ASEAN,
    /** Anybody else. */
    OTHER;

    /** Its name in content, addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Actor of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
