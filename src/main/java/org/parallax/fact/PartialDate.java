package org.parallax.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a day, a month or a year. The natural order is that of the first day that it may be, and
 * then the less exact one first.
 *
 * @param value {@code 2025-07-23}, {@code 2025-07} or {@code 2025}
 */
public record PartialDate(String value) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException if the value has another form or is not in the calendar */
    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a date: " + value);
        }
        try {
            earliest(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a date: " + value, e);
        }
    }

    /** Reads a date; empty for any text that is none. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(new PartialDate(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return earliest(value);
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> earliest().plusYears(1).minusDays(1);
            case 7 -> earliest().plusMonths(1).minusDays(1);
            default -> earliest();
        };
    }

    /** The year. */
    public int year() {
        return earliest().getYear();
    }

    /** As a reader of English reads it: {@code 23 July 2025}, {@code July 2025} or {@code 2025}. */
    public String inWords() {
        String pattern = switch (value.length()) {
            case 4 -> "yyyy";
            case 7 -> "MMMM yyyy";
            default -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(earliest());
    }

    private static LocalDate earliest(String value) {
        return switch (value.length()) {
            case 4 -> LocalDate.parse(value + "-01-01");
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
