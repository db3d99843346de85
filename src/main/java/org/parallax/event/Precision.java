package org.parallax.event;

import java.util.Locale;

/** How exactly the date of an event is known. */
public enum Precision {
    /** The day is known. */
    DAY,
    /** It was in the week, from Monday to Sunday, in which the date lies. */
    WEEK,
    /** Only the month is known. */
    MONTH;

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Precision of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
