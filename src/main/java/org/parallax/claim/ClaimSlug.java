package org.parallax.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/** A claim's identifier, such as {@code us-over-90-actions}. */
public record ClaimSlug(String value) implements Comparable<ClaimSlug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value has another form */
    public ClaimSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a claim identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<ClaimSlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ClaimSlug(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ClaimSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
