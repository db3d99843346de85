package org.parallax.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param ref as in {@link Hit}
 * @param plan the short name of the plan that it is a numbered part of; null for all else
 * @param number its number there
 * @param plans the identifiers of the plans that it is of
 * @param names other names, as words
 * @param official the official text, as far as it is attached
 */
record IndexedDocument(
        HitKind kind,
        String ref,
        @Nullable String plan,
        @Nullable String number,
        List<String> plans,
        List<String> pillars,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String scope,
        List<String> bodies,
        List<String> names,
        String title,
        String text,
        String official,
        String path) {

    /** Its values of a facet. */
    List<String> values(SearchFacet facet) {
        return switch (facet) {
            case KIND -> List.of(kind.slug());
            case PLAN -> plans;
            case PILLAR -> pillars;
            case INSTRUMENT -> only(instrument);
            case FORCE -> only(force);
            case SCOPE -> only(scope);
            case BODY -> bodies;
        };
    }

    private static List<String> only(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Whether it is an item or a framing passage. */
    boolean isProvision() {
        return kind == HitKind.ITEM || kind == HitKind.FRAMING;
    }

    /** What an item or framing passage shares with the others of its section; empty for all else. */
    List<String> section() {
        int dot = ref.lastIndexOf('.');
        return isProvision() ? List.of(dot < 0 ? ref : ref.substring(0, dot)) : List.of();
    }
}
