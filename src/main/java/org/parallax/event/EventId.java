package org.parallax.event;

import java.util.Optional;
import java.util.regex.Pattern;

/** An event's identifier, such as {@code us-2025-01-23-eo14179}; given once and kept for ever. */
public record EventId(String value) implements Comparable<EventId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException if the value has another form */
    public EventId {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not an event identifier: " + value);
        }
    }

    /** Reads an identifier in its one spelling; empty for any other text. */
    public static Optional<EventId> parse(String text) {
        return fits(text) ? Optional.of(new EventId(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
