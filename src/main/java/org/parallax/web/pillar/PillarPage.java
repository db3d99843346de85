package org.parallax.web.pillar;

import java.util.List;
import org.parallax.web.layout.PlanLink;

/** One pillar across all plans, and the pairs of plans that can be compared on it. */
record PillarPage(String name, String definition, String address, List<Pair> pairs) {
    /** A pair of plans with its comparison on the pillar. */
    record Pair(
            PlanLink first,
            PlanLink second,
            org.parallax.web.layout.Chart.Row figures,
            List<org.parallax.web.layout.Entry> firstItems,
            List<org.parallax.web.layout.Entry> secondItems) {}
}
