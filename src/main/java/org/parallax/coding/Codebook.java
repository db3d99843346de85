package org.parallax.coding;

import java.util.List;
import java.util.Optional;
import org.parallax.plan.CodeRule;

/**
 * How items and framing passages are coded.
 *
 * @param version counts up each time a rule or a value changes
 * @param unit what part of an item is coded
 * @param variables in their order; empty where the release has no codebook
 */
public record Codebook(int version, String unit, List<Entry> variables) {
    /**
     * One variable.
     *
     * @param question what the coder asks
     * @param rule how the answer is found
     * @param values in the order in which they are tried, for force from the weakest up; empty where they are pillars
     *     or bodies
     */
    public record Entry(Variable variable, String name, String question, String rule, List<Value> values) {}

    /**
     * One value of a variable.
     *
     * @param definition what it means
     * @param rule when a passage is coded with it
     */
    public record Value(String slug, String name, String definition, CodeRule rule) {}

    /** What the codebook says of a variable. */
    public Optional<Entry> entry(Variable variable) {
        return variables.stream().filter(entry -> entry.variable() == variable).findFirst();
    }

    /** The values of a variable, in their order; none where they are pillars or bodies. */
    public List<Value> values(Variable variable) {
        return entry(variable).map(Entry::values).orElse(List.of());
    }
}
