package org.parallax.web.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.arena.Openness;
import org.parallax.web.layout.Link;

/**
 * A model in a table.
 *
 * @param date when it came out, in words
 * @param datetime the same for programs
 * @param tone the class of the colour of its origin
 * @param country the name of its origin, where that is one of the camps; else its code
 * @param use the facts with a figure for its use, each of which says what it counts
 */
record ModelRow(
        String name,
        String href,
        Link vendor,
        String date,
        String datetime,
        String tone,
        String country,
        String licence,
        Openness openness,
        @Nullable String parameters,
        List<FactView> use) {}
