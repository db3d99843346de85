package org.parallax.web.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subjects that belong to one camp, the other, or both; or of which that is not known. */
record ByCamp(List<Line> us, List<Line> cn, List<Line> both, List<Line> unknown) {
    /** One subject, with how many models and facts are held of it. */
    record Line(String name, String href, @Nullable String about, int models, int facts) {}

    /** Whether there is none. */
    public boolean empty() {
        return us.isEmpty() && cn.isEmpty() && both.isEmpty() && unknown.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return us.size() + cn.size() + both.size() + unknown.size();
    }
}
