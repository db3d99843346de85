package org.parallax.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** A body's identifier, such as {@code nist}. */
public record BodySlug(String value) implements Comparable<BodySlug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value has another form */
    public BodySlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a body identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<BodySlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BodySlug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(BodySlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
