package org.parallax.plan;

/** Two plans that are compared; a pair of the content has them in the order in which they are stored and shown. */
public record PlanPair(Plan first, Plan second) {
    /** The same two with the focus on the other one. */
    public PlanPair swapped() {
        Plan focus = second;
        return new PlanPair(focus, first);
    }
}
