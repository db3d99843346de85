package org.parallax.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
