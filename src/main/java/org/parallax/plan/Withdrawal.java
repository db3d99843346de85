package org.parallax.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A number that is no longer in its plan.
 *
 * @param reason why, in a sentence
 * @param successors what follows it, such as {@code cn-gaigap-2025/5.9}; may be empty
 * @param renamed whether the provision lives on under its one successor's number
 */
public record Withdrawal(
        PlanId plan,
        PlanNumber number,
        LocalDate withdrawnOn,
        String reason,
        List<Successor> successors,
        boolean renamed) {
    /** What follows a withdrawn number. */
    public record Successor(PlanId plan, PlanNumber number) {
        static Successor of(String id) {
            int slash = id.indexOf('/');
            return new Successor(new PlanId(id.substring(0, slash)), new PlanNumber(id.substring(slash + 1)));
        }
    }
}
