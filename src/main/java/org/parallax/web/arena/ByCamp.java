package org.parallax.web.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that belong to one camp, the other, or both; or to neither: vendors of third countries are counted to no camp.
 */
record ByCamp(List<Line> us, List<Line> cn, List<Line> both, List<Line> neither) {
    /** One subject, with how many models and facts are held of it. */
    record Line(String name, String href, @Nullable String about, int models, int facts) {}

    /** Whether there is none. */
    public boolean empty() {
        return us.isEmpty() && cn.isEmpty() && both.isEmpty() && neither.isEmpty();
    }
}
