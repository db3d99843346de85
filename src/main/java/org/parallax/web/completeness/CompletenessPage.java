package org.parallax.web.completeness;

import java.time.LocalDate;
import java.util.List;
import org.parallax.relation.RelationType;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.RelationLink;

/** Every pair of plans with what is related in it, and what is not. */
record CompletenessPage(List<Pair> pairs) {
    /**
     * One pair of plans.
     *
     * @param strengths the heads of the table of relations: from the strongest down
     * @param relations all of them, the strongest first
     */
    record Pair(
            PlanLink first,
            PlanLink second,
            List<Total> totals,
            List<Integer> strengths,
            List<TypeRow> types,
            int all,
            List<RelationLink> relations,
            List<Dropped> dropped) {}

    /**
     * One plan, in numbers that add up.
     *
     * @param related how many items have at least one relation
     * @param alone those without a counterpart
     * @param left how many items have neither; 0, or the release would not load
     */
    record Total(PlanLink plan, int items, int related, List<Alone> alone, int left) {}

    /** An item without a counterpart. */
    record Alone(Entry item, List<String> terms, String reason, LocalDate codedOn) {}

    /** How many relations have a type, by strength. */
    record TypeRow(RelationType type, List<Long> counts, long all) {}

    /** A pair of items that a coder saw as related and that was settled as unrelated. */
    record Dropped(String first, String second, String firstHref, String secondHref, String reason) {}
}
