package org.parallax.web.pillar;

import java.util.List;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.PlanLink;

/** All pillars, with how much each plan of the main pair says on them. */
record PillarsPage(PlanLink first, PlanLink second, List<Line> pillars) {
    /** One pillar. */
    record Line(String name, String definition, String href, Chart.Row figures) {}
}
