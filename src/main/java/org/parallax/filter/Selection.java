package org.parallax.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.plan.ItemRef;

/**
 * The items that a reader has put together, as typed.
 *
 * @param refs the references, each once
 * @param unreadable what is no reference
 */
public record Selection(Set<ItemRef> refs, List<String> unreadable) {
    /** How many items can stand side by side. */
    public static final int MOST = 12;

    private static final int MOST_READ = 100;

    /** Reads the values of the parameter {@code ref}: references with commas between them, in one value or in several. */
    public static Selection of(Collection<String> values) {
        Set<ItemRef> refs = new LinkedHashSet<>();
        List<String> unreadable = new ArrayList<>();
        values.stream()
                .flatMap(value -> Arrays.stream(value.split("[,;]", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MOST_READ)
                .forEach(text -> ItemRef.parse(text).ifPresentOrElse(refs::add, () -> unreadable.add(text)));
        return new Selection(refs, unreadable);
    }
}
