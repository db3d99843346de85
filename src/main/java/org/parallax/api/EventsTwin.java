package org.parallax.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All events, or those that pass a filter.
 *
 * @param collected the day up to which events were looked for; null where the release is from before that began
 */
record EventsTwin(String release, String url, @Nullable String collected, List<EventRecord> events) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("event", EventRecord.class, events));
    }
}
