package org.parallax.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day (UTC) by which a release is known; there is at most one release a day. */
public record ReleaseDate(LocalDate value) implements Comparable<ReleaseDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Reads the form {@code 2026-11-24}; empty for any other text. */
    public static Optional<ReleaseDate> parse(String text) {
        // Without the pattern, years of other lengths would be read too.
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReleaseDate(LocalDate.parse(text)));
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
