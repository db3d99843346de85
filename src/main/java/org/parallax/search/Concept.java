package org.parallax.search;

import java.util.List;

/**
 * One thing that a query asks for: a word or a term, with all by which it can be found.
 *
 * @param worth what it weighs among the concepts of its query: the rarer, the more
 * @param required whether a hit has to have it
 */
record Concept(List<Alternative> alternatives, double worth, boolean required) {
    /**
     * One way to find it.
     *
     * @param query a query in the language of the database: {@code gpu}, {@code open <-> sourc}, {@code semicond:*}
     * @param factor how well it stands for what was typed, from 0 to 1
     */
    record Alternative(String query, double factor) {}
}
