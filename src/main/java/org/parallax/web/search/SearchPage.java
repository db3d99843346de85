package org.parallax.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.search.SearchFacet;
import org.parallax.search.SearchResult.Correction;
import org.parallax.web.layout.Link;

/**
 * What was found for a reader's words.
 *
 * @param text what was typed; the form shows it again
 * @param first the place of the first hit that is shown, from 1
 * @param facets by what the hits can be filtered
 * @param chosen what is filtered by, each as a link that takes it back
 * @param unfiltered the same search without any filter
 * @param corrections words that are nowhere, with what was searched for in their place
 * @param unknown words that are nowhere and like none that is
 * @param loosened whether few hits or none have a phrase in quotation marks, so that its words were searched for too
 * @param cut whether only the beginning was searched for
 * @param documentOrder whether the hits stand in the order of the documents
 * @param otherOrder the same search in the other order
 * @param topics where to go on; empty where something was found
 */
public record SearchPage(
        String text,
        int total,
        int first,
        List<ShownHit> hits,
        List<Choice> facets,
        List<Link> chosen,
        String unfiltered,
        List<Correction> corrections,
        List<String> unknown,
        boolean loosened,
        boolean cut,
        boolean documentOrder,
        String otherOrder,
        @Nullable Link before,
        @Nullable Link after,
        List<Link> topics) {

    /** One facet with its values. */
    public record Choice(SearchFacet facet, List<Option> options) {}

    /**
     * One value.
     *
     * @param count how many hits the page would show with it, the other filters as they are
     */
    public record Option(String value, String name, int count, boolean chosen) {}

    /** Whether nothing has been asked yet. */
    public boolean blank() {
        return text.isEmpty();
    }
}
