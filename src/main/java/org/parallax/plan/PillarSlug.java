package org.parallax.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** A pillar's identifier, such as {@code chips}. */
public record PillarSlug(String value) implements Comparable<PillarSlug> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException if the value has another form */
    public PillarSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a pillar identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<PillarSlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PillarSlug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PillarSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
