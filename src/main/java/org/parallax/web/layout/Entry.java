package org.parallax.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;

/**
 * A policy item or framing passage as it stands in a list.
 *
 * @param pick the value by which a form chooses it; null for a framing passage, which is not chosen
 * @param leads the bodies that lead it; empty for a framing passage
 * @param checked the level of checking; null where the whole plan has been checked, so that nothing need be said
 */
public record Entry(
        PlanLink plan,
        String ref,
        @Nullable String pick,
        String href,
        String title,
        String summary,
        List<Link> leads,
        Place place,
        @Nullable Checked checked) {
    /** Whether this is an item; otherwise it is a framing passage. */
    public boolean item() {
        return pick != null;
    }
}
