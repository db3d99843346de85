package org.parallax.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance.
 *
 * <p>After K. Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i>, 2011. A unit is the list of the values that
 * coders gave to one thing; a unit with fewer than two values pairs with nothing and is left out.
 */
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    /** For values that are equal or not. */
    public static <T> OptionalDouble nominal(List<List<T>> units) {
        return of(units, (a, b) -> a.equals(b) ? 0 : 1);
    }

    /**
     * For values that have an order: two ranks are as far apart as there are values given between them, each end counting
     * half; the measure is squared.
     */
    public static OptionalDouble ordinal(List<List<Integer>> units) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        paired(units).forEach(unit -> unit.forEach(rank -> counts.merge(rank, 1, Integer::sum)));
        return of(units, (a, b) -> {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            double between = counts.subMap(low, true, high, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            double apart = between - (counts.getOrDefault(low, 0) + counts.getOrDefault(high, 0)) / 2.0;
            return apart * apart;
        });
    }

    /** For sets, by the distance {@link #masi}. */
    static <T> OptionalDouble sets(List<List<Set<T>>> units) {
        return of(units, KrippendorffAlpha::masi);
    }

    /**
     * The distance of two sets, from 0 to 1: 1 − Jaccard index × monotonicity, which is 1 for equal sets, 2/3 where one
     * holds the other, 1/3 where they share something, and else 0. Two empty sets are equal.
     *
     * <p>After R. Passonneau, <i>Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation</i>,
     * LREC 2006.
     */
    static <T> double masi(Set<T> a, Set<T> b) {
        if (a.equals(b)) {
            return 0;
        }
        Set<T> shared = new HashSet<>(a);
        shared.retainAll(b);
        Set<T> together = new HashSet<>(a);
        together.addAll(b);
        double monotonicity = shared.isEmpty() ? 0 : a.containsAll(b) || b.containsAll(a) ? 2.0 / 3 : 1.0 / 3;
        return 1 - monotonicity * shared.size() / together.size();
    }

    /**
     * Alpha for any measure of disagreement that is 0 for equal values and symmetric.
     *
     * @return at most 1; empty where no two different values were given at all, or nothing can be paired
     */
    static <T> OptionalDouble of(List<List<T>> units, ToDoubleBiFunction<T, T> disagreement) {
        List<List<T>> paired = paired(units);
        Map<T, Integer> counts = new LinkedHashMap<>();
        double observed = 0;
        for (List<T> unit : paired) {
            unit.forEach(value -> counts.merge(value, 1, Integer::sum));
            observed += sum(unit, disagreement) / (unit.size() - 1);
        }
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        double expected = 0;
        for (Map.Entry<T, Integer> a : counts.entrySet()) {
            for (Map.Entry<T, Integer> b : counts.entrySet()) {
                expected += (double) a.getValue() * b.getValue() * disagreement.applyAsDouble(a.getKey(), b.getKey());
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    private static <T> List<List<T>> paired(List<List<T>> units) {
        return units.stream().filter(unit -> unit.size() > 1).toList();
    }

    /** Over all ordered pairs of two values of a unit. */
    private static <T> double sum(List<T> unit, ToDoubleBiFunction<T, T> disagreement) {
        List<T> values = new ArrayList<>(unit);
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                sum += i == j ? 0 : disagreement.applyAsDouble(values.get(i), values.get(j));
            }
        }
        return sum;
    }
}
