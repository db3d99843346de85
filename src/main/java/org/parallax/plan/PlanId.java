package org.parallax.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** A plan's identifier, such as {@code us-aiap-2025}: country, name and year, so that no page's name can collide. */
public record PlanId(String value) implements Comparable<PlanId> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2}-[a-z0-9]+-\\d{4}");

    /** @throws IllegalArgumentException if the value has another form */
    public PlanId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a plan identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<PlanId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PlanId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
