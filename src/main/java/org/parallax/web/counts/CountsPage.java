package org.parallax.web.counts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.RivalFigure;
import org.parallax.web.layout.PlanLink;

/**
 * The headline numbers.
 *
 * @param shared numbers that are not those of one plan
 */
record CountsPage(List<PlanCounts> plans, List<Row> shared) {
    /** The numbers of one plan, and those that others give for it. */
    record PlanCounts(PlanLink plan, List<Row> rows, List<RivalFigure> rivals) {}

    /**
     * One number.
     *
     * @param key the end of the message keys for its name and its rule
     * @param href where what it counts can be seen; null where no page shows just that
     */
    record Row(String key, long number, @Nullable String href) {}
}
