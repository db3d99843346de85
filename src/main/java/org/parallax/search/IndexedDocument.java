package org.parallax.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, without its texts.
 *
 * @param position its place in the order of the documents
 */
record IndexedDocument(
        long id,
        HitKind kind,
        String ref,
        List<String> plans,
        List<String> pillars,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String scope,
        List<String> bodies,
        int position) {

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

    boolean fits(Map<SearchFacet, String> filters) {
        for (Map.Entry<SearchFacet, String> filter : filters.entrySet()) {
            if (!values(filter.getKey()).contains(filter.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is an item or a framing passage. */
    boolean isProvision() {
        return kind == HitKind.ITEM || kind == HitKind.FRAMING;
    }

    /** What a provision shares with the others of its section. */
    String section() {
        int dot = ref.lastIndexOf('.');
        return dot < 0 ? ref : ref.substring(0, dot);
    }
}
