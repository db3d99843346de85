package org.parallax.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells programs: in the head of the page, and in the {@code Link} header of its answer. A controller puts it
 * into the model as {@code subject}.
 *
 * @param citeAs the whole address under which what the page shows is cited for good
 * @param alternates the same for programs, as links on this site
 * @param linkedData what the page is about, as JSON-LD; null where nothing is said
 */
public record Subject(
        String citeAs, List<Alternate> alternates, @Nullable String linkedData) {
    /** The name under which the model of a page holds it. */
    public static final String NAME = "subject";

    /**
     * One other form.
     *
     * @param type its media type
     */
    public record Alternate(String href, String type) {
        /** The part of its type that names it: {@code csv}. */
        public String name() {
            return type.substring(type.indexOf('/') + 1);
        }

        /** Whether it is what the page shows, as a table or an object to be kept. */
        public boolean table() {
            return List.of("text/csv", "text/markdown", "application/json").contains(type);
        }

        /** Whether it is a feed, which tells of what changes. */
        public boolean feed() {
            return type.equals("application/atom+xml");
        }
    }

    /** What the page shows, to be kept. */
    public List<Alternate> tables() {
        return alternates.stream().filter(Alternate::table).toList();
    }

    /** The link to the feed; null where there is none. */
    public @Nullable String feed() {
        return alternates.stream()
                .filter(Alternate::feed)
                .map(Alternate::href)
                .findFirst()
                .orElse(null);
    }
}
