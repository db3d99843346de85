package org.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.fact.FactSource;
import org.parallax.fact.PartialDate;
import org.parallax.fact.SourceLevel;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PolicyItem;

/** The rule by which the events tied to an item come to its state; the plan is of 2025-01-15. */
class FollowThroughTests {
    private static final Plan PLAN = InventedPlan.plan("xx-demo-2025");
    private static final PolicyItem ITEM = InventedPlan.item(PLAN, "1.1.1", null);
    private static final ItemRef OTHER = ItemRef.parse("XX-1.1.2").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTS, STEPS_TAKEN",
        "EXTENDS, STEPS_TAKEN",
        "EXTENDS CONTEXT, STEPS_TAKEN",
        "IMPLEMENTS CONFLICTS, CONTESTED",
        "CONFLICTS EXTENDS CONTEXT, CONTESTED",
        "CONFLICTS, WORKED_AGAINST",
        "CONTEXT CONFLICTS, WORKED_AGAINST",
        "CONTEXT, CONTEXT_ONLY",
        "CONTEXT CONTEXT, CONTEXT_ONLY",
    })
    void theStateFollowsFromTheStandingOfTheEvents(String standings, FollowThrough.State state) {
        List<Event> events = Arrays.stream(standings.split(" "))
                .map(standing -> event(Standing.valueOf(standing), "2025-03-01", Precision.DAY, ITEM.ref()))
                .toList();
        FollowThrough through = FollowThrough.of(ITEM, events);
        assertThat(through.state()).isEqualTo(state);
        assertThat(through.events()).isEqualTo(events);
    }

    @Test
    void withoutEventsThereIsNoPublicEvidence() {
        List<Event> elsewhere = List.of(event(Standing.IMPLEMENTS, "2025-03-01", Precision.DAY, OTHER));
        assertThat(FollowThrough.of(ITEM, elsewhere))
                .isEqualTo(new FollowThrough(ITEM.ref(), FollowThrough.State.NONE, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, DAY, CONTEXT_ONLY",
        "2025-01-15, DAY, STEPS_TAKEN",
        "2025-01-12, WEEK, CONTEXT_ONLY",
        "2025-01-13, WEEK, STEPS_TAKEN",
        "2024-12, MONTH, CONTEXT_ONLY",
        "2025-01, MONTH, STEPS_TAKEN",
    })
    void whatWasCertainlyBeforeThePlanIsNoStep(String date, Precision precision, FollowThrough.State state) {
        List<Event> events = List.of(event(Standing.IMPLEMENTS, date, precision, ITEM.ref()));
        assertThat(FollowThrough.of(ITEM, events).state()).isEqualTo(state);
    }

    @Test
    void aWeekBeginsOnItsMonday() {
        assertThat(event(Standing.CONTEXT, "2025-01-15", Precision.WEEK, ITEM.ref())
                        .earliest())
                .hasToString("2025-01-13");
    }

    @Test
    void whatIsTiedToFramingPassagesOnlyIsNamedApart() {
        Plan other = InventedPlan.plan("yy-demo-2025");
        PolicyItem ofOther = InventedPlan.item(other, "1.1.1", null);
        ItemRef framing = ItemRef.parse("XX-1.1.0").orElseThrow();
        Event against = event(Standing.CONFLICTS, "2025-04-01", Precision.DAY, framing, ofOther.ref());
        Event further = event(Standing.EXTENDS, "2025-03-01", Precision.DAY, framing);
        List<PlanFollowThrough> both = PlanFollowThrough.of(
                List.of(PLAN, other),
                List.of(ofOther, ITEM),
                List.of(
                        against,
                        event(Standing.CONTEXT, "2025-03-02", Precision.DAY, framing),
                        further,
                        event(Standing.IMPLEMENTS, "2025-02-01", Precision.DAY, framing, ITEM.ref()),
                        event(Standing.CONFLICTS, "2025-01-31", Precision.DAY),
                        event(Standing.CONFLICTS, "2025-01-01", Precision.DAY, framing)));
        assertThat(both.get(0).framing()).containsExactly(against, further);
        assertThat(both.get(0).framing(Standing.CONFLICTS)).containsExactly(against);
        assertThat(both.get(0).in(FollowThrough.State.STEPS_TAKEN)).containsExactly(ITEM.ref());
        assertThat(both.get(0).items()).hasSize(1);
        assertThat(both.get(1).framing()).isEmpty();
        assertThat(both.get(1).in(FollowThrough.State.WORKED_AGAINST)).containsExactly(ofOther.ref());
    }

    private static Event event(Standing standing, String date, Precision precision, ItemRef... ties) {
        return new Event(
                new EventId("xx-example"),
                new PartialDate(date),
                precision,
                Actor.OTHER,
                "An example",
                "It was built.",
                standing,
                List.of(PLAN.id()),
                SourceLevel.PRIMARY,
                null,
                List.of(ties),
                List.of(),
                "It does.",
                null,
                List.of(new FactSource("https://example.org/", "Example", null, SourceLevel.PRIMARY)));
    }
}
