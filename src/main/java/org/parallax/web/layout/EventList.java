package org.parallax.web.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.event.FollowThrough;

/**
 * The events that concern what a page is about.
 *
 * @param collected the day up to which events were looked for; null where the release is from before that began
 * @param state what they come to, for a policy item; null for all else, and where no events were looked for
 * @param events the newest first
 * @param reasons the framing passage that opens the section of an item; null where there is none or no event is tied to it
 */
public record EventList(
        @Nullable LocalDate collected,
        FollowThrough.@Nullable State state,
        List<EventEntry> events,
        @Nullable Reasons reasons) {
    /**
     * A framing passage that events are tied to.
     *
     * @param events how many; at least one
     */
    public record Reasons(String ref, String tone, String href, int events) {}
}
