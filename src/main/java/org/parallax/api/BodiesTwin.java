package org.parallax.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All bodies, each after the one that it is part of. */
record BodiesTwin(String release, String url, List<Body> bodies) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("body", Body.class, bodies));
    }

    /**
     * One body.
     *
     * @param id its slug
     * @param country as an ISO 3166 code; null for an international body
     * @param parent the slug of the body that it is part of; null at the top
     * @param led how many items name it as lead
     * @param supported how many items name it as support
     * @param addressed how many items name it otherwise
     */
    record Body(
            String id,
            String name,
            String shortName,
            @Nullable String country,
            @Nullable String parent,
            List<String> aliases,
            long led,
            long supported,
            long addressed,
            String release,
            String url) {}
}
