package org.parallax.web.codebook;

import java.util.List;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/** The codebook with the items behind each value. */
record CodebookPage(int version, String unit, List<Section> sections) {
    /**
     * One variable.
     *
     * @param scale how two codes of it can differ: the end of a message key
     * @param values empty where they are bodies, which have a page of their own
     */
    record Section(String slug, String name, String question, String rule, String scale, List<Value> values) {}

    /** One value, with its anchor in the page. */
    record Value(
            String anchor,
            String name,
            String definition,
            String inclusion,
            List<String> borders,
            Link example,
            String exampleWhy,
            List<Count> counts) {}

    /** How many items of a plan have the value. */
    record Count(PlanLink plan, long items, String href) {}
}
