package org.parallax.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a section, a framing passage or a policy item within its plan, such as {@code 1.3.2}; assigned once and
 * kept for ever. The natural order is that of the document: {@code 1.9.1} before {@code 1.10.1}.
 */
public record PlanNumber(String value) implements Comparable<PlanNumber> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,3})(\\.(0|[1-9]\\d{0,3})){0,3}");

    /** @throws IllegalArgumentException if the value has another form */
    public PlanNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a number within a plan: " + value);
        }
    }

    /** Reads a number in its one spelling, without leading zeros; empty for any other text. */
    public static Optional<PlanNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PlanNumber(text)) : Optional.empty();
    }

    /** How many levels the number has: 3 for {@code 1.3.2}. */
    public int depth() {
        return components().length;
    }

    /** The number without its last component: {@code 1.3} for {@code 1.3.2}; empty at the top. */
    public Optional<PlanNumber> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new PlanNumber(value.substring(0, dot)));
    }

    private int[] components() {
        return Arrays.stream(value.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public int compareTo(PlanNumber other) {
        return Arrays.compare(components(), other.components());
    }

    @Override
    public String toString() {
        return value;
    }
}
