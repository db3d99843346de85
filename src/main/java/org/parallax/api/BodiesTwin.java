package org.parallax.api;

import java.util.List;

/** All bodies, each after the one that it is part of. */
record BodiesTwin(String release, String url, List<BodyRecord> bodies) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("body", BodyRecord.class, bodies));
    }
}
