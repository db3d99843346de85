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
 */
public record EventList(@Nullable LocalDate collected, FollowThrough.@Nullable State state, List<EventEntry> events) {}
