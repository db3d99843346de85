package org.parallax.api;

import java.util.List;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What a page answers with a redirect, a file answers with an error: a program would take all rows for those it asked for. */
final class FilterQuery {
    private FilterQuery() {}

    /**
     * Sees to it that nothing in a query was passed over.
     *
     * @param understood the query that was understood, in its canonical form: empty, or with a question mark before it
     * @throws ResponseStatusException with status 400 if the request has a parameter or value that is not in it
     */
    static void check(String understood, MultiValueMap<String, String> parameters) {
        List<String> known = understood.isEmpty()
                ? List.of()
                : List.of(understood.substring(1).split("&", -1));
        parameters.forEach((name, values) -> values.forEach(value -> {
            if (!known.contains(name + "=" + value.toLowerCase(Locale.ROOT))) {
                throw RelationQuery.bad(name, value, "the page of this file has no such filter");
            }
        }));
    }
}
