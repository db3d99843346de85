package org.parallax.web.layout;

import org.parallax.address.Addresses;
import org.parallax.plan.Plan;

/**
 * A plan as every page names it.
 *
 * @param tone the class of its colour and shape
 * @param country for narrow places: {@code China}
 * @param label {@code China's plan}
 * @param running {@code the US plan}
 * @param name its name in running text
 */
public record PlanLink(
        String id,
        String tone,
        String shortName,
        String country,
        String label,
        String running,
        String name,
        String href) {
    /** The link to a plan. */
    public static PlanLink to(Plan plan, Addresses addresses) {
        return new PlanLink(
                plan.id().value(),
                // The third colour is a neutral one, for every plan after the first two.
                "plan-" + Math.min(plan.position(), 3),
                plan.shortName(),
                plan.country(),
                plan.label(),
                plan.running(),
                plan.name(),
                addresses.of(plan));
    }
}
