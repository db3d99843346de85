package org.parallax.claim;

import java.util.Locale;

/** A fact of a plan's record that can decide a claim. */
public enum PlanFact {
    /** The day on which it was published. */
    ISSUED,
    /** Where it was published. */
    PLACE,
    /** How many headings it has on the topmost level. */
    SECTIONS,
    /** How many policy items it has. */
    ITEMS;

    /** Its name in data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanFact of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
