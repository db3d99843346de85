package org.parallax.relation;

import java.util.List;

/** How relations are coded. */
public record RelationRules(
        List<Meaning> rules, List<Meaning> types, List<Meaning> strengths, List<Meaning> rationales) {
    /**
     * The meaning of a rule, a type, a strength or a kind of rationale.
     *
     * @param code its name in the content
     */
    public record Meaning(String code, String text) {}
}
