package org.parallax.plan;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short form of an item's or passage's identity, for print and speech: {@code US-1.3.2}.
 *
 * @param plan the plan's short name, two upper-case letters
 */
public record ItemRef(String plan, PlanNumber number) implements Comparable<ItemRef> {
    private static final Pattern PLAN = Pattern.compile("[A-Z]{2}");
    private static final Pattern TYPED = Pattern.compile("\\s*([A-Za-z]{2})[\\s\\-–]*(\\d[\\d.]{0,18}?)\\.?\\s*");

    /** @throws IllegalArgumentException if the short name has another form */
    public ItemRef {
        if (!PLAN.matcher(plan).matches()) {
            throw new IllegalArgumentException("Not a plan's short name: " + plan);
        }
    }

    /** Reads what a reader types, in either case, with a hyphen, a space or nothing between; empty for any other text. */
    public static Optional<ItemRef> parse(String text) {
        Matcher matcher = TYPED.matcher(text);
        return matcher.matches()
                ? PlanNumber.parse(matcher.group(2))
                        .map(number -> new ItemRef(matcher.group(1).toUpperCase(Locale.ROOT), number))
                : Optional.empty();
    }

    /** The form for addresses: {@code us-1.3.2}. */
    public String inPath() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ItemRef other) {
        return Comparator.comparing(ItemRef::plan)
                .thenComparing(ItemRef::number)
                .compare(this, other);
    }

    /** {@code US-1.3.2}. */
    @Override
    public String toString() {
        return plan + "-" + number;
    }
}
