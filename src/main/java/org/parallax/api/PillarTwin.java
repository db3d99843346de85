package org.parallax.api;

import java.util.List;

/** One pillar, with the items of all plans that have it. */
record PillarTwin(String id, String name, String definition, String release, String url, List<ItemRecord> items)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("item", ItemRecord.class, items));
    }
}
