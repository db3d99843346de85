package org.parallax.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PolicyItem;

/**
 * What public evidence shows of all items of a plan, and the events that no state of an item tells of.
 *
 * @param items one for each item of the plan, in the order in which they were given
 * @param framing the events that implement, extend or conflict with what framing passages of the plan ask for and are tied to
 *     none of its items, the newest first: framing passages have no state, so these would be counted nowhere
 */
public record PlanFollowThrough(Plan plan, List<FollowThrough> items, List<Event> framing) {
    /**
     * What the events come to for each plan, in the order of the plans.
     *
     * @param items all items of the plans
     * @param events the newest first
     */
    public static List<PlanFollowThrough> of(Collection<Plan> plans, Collection<PolicyItem> items, List<Event> events) {
        Set<ItemRef> refs = items.stream().map(PolicyItem::ref).collect(Collectors.toSet());
        return plans.stream()
                .map(plan -> new PlanFollowThrough(
                        plan,
                        items.stream()
                                .filter(item -> item.plan().id().equals(plan.id()))
                                .map(item -> FollowThrough.of(item, events))
                                .toList(),
                        events.stream()
                                .filter(event -> onFramingOnly(event, plan, refs))
                                .toList()))
                .toList();
    }

    private static boolean onFramingOnly(Event event, Plan plan, Set<ItemRef> items) {
        List<ItemRef> ties = event.ties().stream()
                .filter(tie -> tie.plan().equals(plan.shortName()))
                .toList();
        return event.standing() != Standing.CONTEXT
                && !event.before(plan.issuedOn())
                && !ties.isEmpty()
                && ties.stream().noneMatch(items::contains);
    }

    /** The items in a state. */
    public List<ItemRef> in(FollowThrough.State state) {
        return items.stream()
                .filter(item -> item.state() == state)
                .map(FollowThrough::item)
                .toList();
    }

    /** The events on framing passages alone that have a standing. */
    public List<Event> framing(Standing standing) {
        return framing.stream().filter(event -> event.standing() == standing).toList();
    }
}
