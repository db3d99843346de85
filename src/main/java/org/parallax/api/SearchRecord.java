package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * An answer to a search as programs get it.
 *
 * @param corrections words that are nowhere, each with the word that was searched for in its place
 * @param unknown words that are nowhere and like none that is
 * @param loosened whether few hits or none have a phrase in quotation marks, so that its words were searched for too
 * @param cut whether the query was too long, so that its end was not searched for
 */
@Schema(name = "SearchAnswer", description = "The hits of one page, and what they could be filtered by.")
record SearchRecord(
        String query,
        int total,
        int page,
        List<HitRecord> hits,
        Map<String, List<ValueRecord>> facets,
        Map<String, String> corrections,
        List<String> unknown,
        boolean loosened,
        boolean cut,
        String release,
        String url) {
    /**
     * One hit.
     *
     * @param official a part of the official text with what was searched for, where our own words lack it or a phrase stands
     *     there; else empty
     */
    @Schema(name = "Hit")
    record HitRecord(
            String kind,
            String ref,
            List<String> plans,
            String title,
            String excerpt,
            String official,
            double score,
            String url) {}

    /** A value of a facet, with the number of hits that have it. */
    @Schema(name = "FacetValue")
    record ValueRecord(String value, String name, int count) {}
}
