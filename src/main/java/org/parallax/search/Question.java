package org.parallax.search;

import java.util.List;
import org.parallax.search.SearchResult.Correction;

/**
 * A query as it was understood.
 *
 * @param text all its words, for comparing with names
 */
record Question(String text, List<Concept> concepts, List<Correction> corrections, List<String> unknown, boolean cut) {
    /** Nothing is asked. */
    static final Question NONE = new Question("", List.of(), List.of(), List.of(), false);

    boolean hasPhrase() {
        return concepts.stream().anyMatch(Concept::required);
    }

    double worth() {
        return concepts.stream().mapToDouble(Concept::worth).sum();
    }
}
