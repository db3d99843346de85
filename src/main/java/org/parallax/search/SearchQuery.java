package org.parallax.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader searches for.
 *
 * @param text as it was typed, of any length
 * @param filters at most one value for each facet, in the order of the facets
 * @param documentOrder whether hits stand in the order of the documents; else the best come first
 * @param page which page of hits, from 1
 * @param size how many hits a page has
 */
public record SearchQuery(String text, Map<SearchFacet, String> filters, boolean documentOrder, int page, int size) {
    /** A text that is longer is cut before it is searched for. */
    public static final int LONGEST = 400;

    /** The best hits for a text. */
    public static SearchQuery of(String text, int size) {
        return new SearchQuery(text, Map.of(), false, 1, size);
    }

    /** What an address says of the query, by parameter; the page and its size left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        filters.forEach((facet, value) -> parameters.put(facet.parameter(), value));
        if (documentOrder) {
            parameters.put("sort", "document");
        }
        return parameters;
    }

    /** The same without a filter. */
    public SearchQuery without(SearchFacet facet) {
        Map<SearchFacet, String> fewer = new EnumMap<>(SearchFacet.class);
        fewer.putAll(filters);
        fewer.remove(facet);
        return new SearchQuery(text, fewer, documentOrder, page, size);
    }

    /** The same without filters for values that are not known. */
    SearchQuery only(Map<SearchFacet, Map<String, String>> known) {
        Map<SearchFacet, String> fewer = new EnumMap<>(SearchFacet.class);
        filters.forEach((facet, value) -> {
            if (known.getOrDefault(facet, Map.of()).containsKey(value)) {
                fewer.put(facet, value);
            }
        });
        return new SearchQuery(text, fewer, documentOrder, page, size);
    }
}
