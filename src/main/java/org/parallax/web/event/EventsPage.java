package org.parallax.web.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.event.EventFacet;
import org.parallax.event.FollowThrough;
import org.parallax.event.Standing;
import org.parallax.filter.FilterForm;
import org.parallax.web.layout.EventEntry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * All events, or those that pass the filter.
 *
 * @param path where the form leads; without a query it shows everything
 * @param collected the day up to which events were looked for; null where the release is from before that began
 * @param total how many there are without the filter
 * @param choices what can be filtered by; facets without a value are left out
 * @param taken what is chosen, each with the link that takes it back
 * @param timeline those that are shown, drawn; null where there are none
 * @param sums how many marks of each kind the timeline has; empty where there are none
 * @param rows those that are shown, the newest first
 * @param plans the plans whose items are counted, in their order
 * @param states what the events come to for the items of each plan, without the filter; empty where no events were looked for
 * @param framed the events that no state of an item tells of, for each standing but context; empty where there are none
 * @param rule the version of the rule behind the states
 */
record EventsPage(
        String path,
        @Nullable LocalDate collected,
        int total,
        List<Choice> choices,
        List<FilterForm.Taken> taken,
        @Nullable Timeline timeline,
        List<Sum> sums,
        List<Row> rows,
        List<PlanLink> plans,
        List<State> states,
        List<Framed> framed,
        int rule) {

    /** A facet with its options; those that would show nothing are left out, unless chosen. */
    record Choice(EventFacet facet, List<FilterForm.Option> options) {}

    /**
     * How many events have a standing.
     *
     * @param href the list of these alone
     * @param counts one for each lane of the timeline
     */
    record Sum(Standing standing, String href, List<Long> counts) {}

    /** An event with the plans that its standing is meant for, its pillars, and the items and passages that it touches. */
    record Row(EventEntry event, List<PlanLink> of, List<Link> pillars, List<Tie> ties) {}

    /** An item or framing passage that an event touches. */
    record Tie(String ref, String tone, String href) {}

    /** The items in one state, for each plan. */
    record State(FollowThrough.State state, List<List<Tie>> items) {}

    /** The events with a standing that are tied to framing passages only, for each plan, the newest first. */
    record Framed(Standing standing, List<List<Link>> events) {}
}
