package org.parallax.api;

import java.time.LocalDate;
import java.util.List;

/** Every relation of every pair of plans, and every item that has none. */
record CompletenessTwin(String release, String url, List<RelationRecord> relations, List<NoCounterpart> noCounterparts)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(
                Part.of("relation", RelationRecord.class, relations),
                Part.of("no-counterpart", NoCounterpart.class, noCounterparts));
    }

    /**
     * The statement that an item has no counterpart in another plan.
     *
     * @param id the item as it stands in addresses, and the other plan, with a comma between
     * @param plan the plan in which it has none
     * @param terms what was looked for there
     * @param url the page of the item
     */
    record NoCounterpart(
            String id,
            String ref,
            String plan,
            List<String> terms,
            String reason,
            LocalDate codedOn,
            String release,
            String url) {}
}
