package org.parallax.web.arena;

import java.util.List;
import org.parallax.arena.Camp;

/** What ties a subject to each camp, and to both at once; the newest first. */
record Sides(List<FactView> us, List<FactView> cn, List<FactView> both) {
    static Sides of(List<FactView> facts) {
        return new Sides(of(facts, Camp.US), of(facts, Camp.CN), of(facts, Camp.BOTH));
    }

    private static List<FactView> of(List<FactView> facts, Camp camp) {
        return facts.stream().filter(fact -> fact.camp() == camp).toList();
    }

    /** Whether nothing is held. */
    public boolean empty() {
        return us.isEmpty() && cn.isEmpty() && both.isEmpty();
    }
}
