package org.parallax.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an item stands to one of another plan: the set relations of NIST IR 8477, and their opposite in policy. */
public enum RelationType {
    /** Each does all that the other asks for. */
    EQUAL,
    /** It does all that the other asks for, and more. */
    BROADER,
    /** The other does all that it asks for, and more. */
    NARROWER,
    /** They share a part, and each asks for something that the other does not. */
    OVERLAPS,
    /** Carrying out one works against what the other asks for. */
    CONTRARY;

    /** The same relation seen from the other item. */
    public RelationType inverse() {
        return switch (this) {
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case EQUAL, OVERLAPS, CONTRARY -> this;
        };
    }

    /** Its name in content and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name. */
    public static Optional<RelationType> of(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
