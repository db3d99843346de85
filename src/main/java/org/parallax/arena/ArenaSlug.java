package org.parallax.arena;

import java.util.Optional;
import java.util.regex.Pattern;

/** A subject's identifier, such as {@code alibaba-cloud}. */
public record ArenaSlug(String value) implements Comparable<ArenaSlug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value has another form */
    public ArenaSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a subject's identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<ArenaSlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ArenaSlug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ArenaSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
