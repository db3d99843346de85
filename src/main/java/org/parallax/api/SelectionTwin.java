package org.parallax.api;

import java.util.List;

/** The items that a reader has put together, in the order of the plans, and the relations among them. */
record SelectionTwin(String release, String url, List<ItemRecord> items, List<RelationRecord> relations)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("item", ItemRecord.class, items), Part.of("relation", RelationRecord.class, relations));
    }
}
