package org.parallax.coding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What readers call the codes of every variable.
 *
 * @param names by code, in the order of the pillars, the bodies or the codebook
 */
public record CodeNames(Map<Variable, Map<String, String>> names) {
    /** The codes of a variable with their names. */
    public Map<String, String> of(Variable variable) {
        return names.getOrDefault(variable, Map.of());
    }

    /** The name of a code; the code itself where it has none. */
    public String name(Variable variable, String code) {
        return of(variable).getOrDefault(code, code);
    }

    /** The names of some codes, with commas between; empty where there are none. */
    public String list(Variable variable, List<String> codes) {
        return codes.stream().map(code -> name(variable, code)).collect(Collectors.joining(", "));
    }
}
