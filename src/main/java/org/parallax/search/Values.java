package org.parallax.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What each document has of something, such as of a facet, by numbers from 0, so that many documents are counted fast. */
final class Values {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<List<String>, int[]> together = new HashMap<>();
    private final List<int[]> ofDocuments = new ArrayList<>();

    /** Says what the next document has. */
    void add(List<String> values) {
        ofDocuments.add(together.computeIfAbsent(
                values,
                any -> values.stream()
                        .mapToInt(value -> numbers.computeIfAbsent(value, another -> numbers.size()))
                        .toArray()));
    }

    /** How many there are. */
    int size() {
        return numbers.size();
    }

    /** The number of a value; empty for what no document has. */
    OptionalInt number(String value) {
        Integer number = numbers.get(value);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What a document has. */
    int[] of(int document) {
        return ofDocuments.get(document);
    }
}
