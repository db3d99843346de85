package org.parallax.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many hits there are on all pages
 * @param hits those of the page that was asked for
 * @param facets how many hits each filter would leave, the other filters as they are; facets without any value left out
 * @param corrections words that are nowhere, with the word that was searched for in their place
 * @param unknown words that are nowhere and like none that is
 * @param loosened whether few hits or none have a phrase in quotation marks, so that its words were searched for too
 * @param cut whether the text was too long, so that its end was not searched for
 */
public record SearchResult(
        int total,
        List<Hit> hits,
        List<FacetCounts> facets,
        List<Correction> corrections,
        List<String> unknown,
        boolean loosened,
        boolean cut) {
    /** A facet with its values, in the order of the codebook, the pillars, the bodies or the plans. */
    public record FacetCounts(SearchFacet facet, List<Value> values) {}

    /**
     * A value of a facet.
     *
     * @param name for readers; empty where the interface has a word for it
     * @param count how many hits have it
     * @param chosen whether the filter asks for it
     */
    public record Value(String value, String name, int count, boolean chosen) {}

    /** A word as it was typed, and what was searched for. */
    public record Correction(String typed, String meant) {}
}
