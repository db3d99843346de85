package org.parallax.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One body.
 *
 * @param tasks what items ask of it, and of the bodies that are part of it
 */
record BodyTwin(String id, String name, String release, String url, List<Task> tasks) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("task", Task.class, tasks));
    }

    /**
     * An item that names a body.
     *
     * @param body the slug of the body: this one, or one that is part of it
     * @param role {@code lead}, {@code support} or {@code addressed}
     */
    record Task(String body, String role, @JsonUnwrapped ItemRecord item) {}
}
