package org.parallax.web.search;

import java.util.List;
import org.parallax.web.layout.Link;

/** What was found for a reader's words. */
record SearchPage(String query, List<Link> numbers, List<Link> pillars, List<Link> bodies) {
    /** Whether there is nothing to show. */
    public boolean empty() {
        return numbers.isEmpty() && pillars.isEmpty() && bodies.isEmpty();
    }
}
