package org.parallax.web.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show of a page beside a link to it, and what reference managers save of it. A controller puts it into the
 * model as {@code share}; a page without it has the card of the site.
 *
 * @param card the path of its image
 * @param alt what the image shows
 * @param embed the canonical path of the page for which there is a card to embed; null where there is none
 * @param report the page as a report, in Highwire's names for its properties; empty where it is none
 */
public record Share(String card, String alt, @Nullable String embed, Map<String, String> report) {
    /** The name under which the model of a page holds it. */
    public static final String NAME = "share";
}
