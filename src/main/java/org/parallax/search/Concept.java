package org.parallax.search;

import java.util.List;

/**
 * One thing that a query asks for: a word or a term, with all by which it can be found.
 *
 * @param alternatives the nearest to what was typed first
 * @param worth what it weighs among the concepts of its query: the rarer, the more
 * @param required whether a hit has to have it
 */
record Concept(List<Alternative> alternatives, double worth, boolean required) {
    /**
     * One way to find it.
     *
     * @param factor how well it stands for what was typed, from 0 to 1
     */
    record Alternative(Form form, double factor) {}
}
