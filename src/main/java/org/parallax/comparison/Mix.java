package org.parallax.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.coding.Variable;
import org.parallax.plan.CodedProvision;

/**
 * How the items of one plan spread over the values of a variable.
 *
 * @param items how many items are coded with each value; a value without items is missing
 */
public record Mix(Map<String, Long> items) {
    /** The variables of which mixes are made. */
    public static final List<Variable> VARIABLES = List.of(Variable.INSTRUMENT, Variable.FORCE, Variable.SCOPE);

    /** How many items are coded with a value. */
    public long of(String value) {
        return items.getOrDefault(value, 0L);
    }

    /** How many items are coded at all. */
    public long total() {
        return items.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How far two mixes are apart, from 0, the same, to 1, no value in common: the Jensen-Shannon distance, that is the square
     * root of the Jensen-Shannon divergence to base 2; empty where one of them has no items.
     *
     * <p>After J. Lin, <i>Divergence Measures Based on the Shannon Entropy</i>, IEEE Transactions on Information Theory 37,
     * 1991; that its root is a metric, D. Endres and J. Schindelin, <i>A New Metric for Probability Distributions</i>, ibid. 49,
     * 2003.
     */
    public OptionalDouble distance(Mix other) {
        if (total() == 0 || other.total() == 0) {
            return OptionalDouble.empty();
        }
        Set<String> values = new TreeSet<>(items.keySet());
        values.addAll(other.items.keySet());
        double divergence = 0;
        for (String value : values) {
            double p = (double) of(value) / total();
            double q = (double) other.of(value) / other.total();
            double middle = (p + q) / 2;
            divergence += (share(p, middle) + share(q, middle)) / 2;
        }
        // Rounding can leave a little less than 0, or more than 1.
        return OptionalDouble.of(Math.sqrt(Math.min(1, Math.max(0, divergence))));
    }

    private static double share(double p, double middle) {
        return p == 0 ? 0 : p * Math.log(p / middle) / Math.log(2);
    }

    static Mix over(Variable variable, Collection<CodedProvision> provisions) {
        return new Mix(provisions.stream()
                .filter(CodedProvision::counted)
                .map(code(variable))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    private static Function<CodedProvision, @Nullable String> code(Variable variable) {
        return switch (variable) {
            case INSTRUMENT -> CodedProvision::instrument;
            case FORCE -> CodedProvision::force;
            case SCOPE -> CodedProvision::scope;
            default -> throw new IllegalArgumentException("There is no mix of " + variable);
        };
    }
}
