package org.parallax.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Provision;

/**
 * What public evidence shows of an item after its plan: derived from the events tied to it by a published rule, and never a
 * statement that the item is fulfilled.
 *
 * @param events all events tied to the item, the newest first, whether they count as steps or not
 */
public record FollowThrough(ItemRef item, State state, List<Event> events) {
    /** The version of the rule. */
    public static final int RULE = 1;

    /** What the events tied to an item come to. */
    public enum State {
        /** At least one event implements or extends it, and none conflicts with it. */
        STEPS_TAKEN,
        /** At least one event implements or extends it, and at least one conflicts with it. */
        CONTESTED,
        /** At least one event conflicts with it, and none implements or extends it. */
        WORKED_AGAINST,
        /** Events touch it, and none of them is a step towards it or against it. */
        CONTEXT_ONLY,
        /** No event is tied to it: no public evidence was found. */
        NONE;

        /** Its name in data: {@code steps-taken}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The state of an item; what was certainly before its plan was issued is no step.
     *
     * @param events the newest first; those not tied to the item are passed over
     */
    public static FollowThrough of(Provision item, List<Event> events) {
        ItemRef ref = item.ref();
        List<Event> tied =
                events.stream().filter(event -> event.ties().contains(ref)).toList();
        return new FollowThrough(ref, state(tied, item.plan().issuedOn()), tied);
    }

    private static State state(List<Event> tied, LocalDate issued) {
        List<Standing> steps = tied.stream()
                .filter(event -> !event.before(issued))
                .map(Event::standing)
                .toList();
        boolean taken = steps.contains(Standing.IMPLEMENTS) || steps.contains(Standing.EXTENDS);
        boolean against = steps.contains(Standing.CONFLICTS);
        if (taken) {
            return against ? State.CONTESTED : State.STEPS_TAKEN;
        }
        if (against) {
            return State.WORKED_AGAINST;
        }
        return tied.isEmpty() ? State.NONE : State.CONTEXT_ONLY;
    }
}
