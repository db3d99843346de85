package org.parallax.event;

import java.util.Locale;

/** How an event stands to what a plan asks for, as we read it. */
public enum Standing {
    /** It does what an item or a framing passage asks for. */
    IMPLEMENTS,
    /** It goes further in the same direction. */
    EXTENDS,
    /** It works against what an item or a framing passage asks for. */
    CONFLICTS,
    /** None of these; a reader of the plan may want to know of it. */
    CONTEXT;

    /** Its name in content, addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
