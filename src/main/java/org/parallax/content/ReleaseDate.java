package org.parallax.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day (UTC) by which a release is known; there is at most one release a day. */
public record ReleaseDate(LocalDate value) implements Comparable<ReleaseDate> {
    /** Reads the form {@code 2026-11-24}; empty for any other text. */
    public static Optional<ReleaseDate> parse(String text) {
        try {
            return Optional.of(new ReleaseDate(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ReleaseDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
