package org.parallax.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The note of formats that have no place of their own for what a thing is. */
class Notes {
    private Notes() {}

    static String of(Reference reference) {
        return Stream.of(reference.description() == null ? "" : reference.description() + ".", reference.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
