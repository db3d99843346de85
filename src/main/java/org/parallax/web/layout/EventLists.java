package org.parallax.web.layout;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.Events;
import org.parallax.event.FollowThrough;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.springframework.stereotype.Component;

/** Finds the events that concern what a page is about. */
@Component
public class EventLists {
    private final Events events;
    private final Addresses addresses;

    EventLists(Events events, Addresses addresses) {
        this.events = events;
        this.addresses = addresses;
    }

    /** The events tied to an item or framing passage. */
    public EventList of(Release release, Provision provision) {
        List<Event> tied = events.tiedTo(release, provision.ref());
        return events.collected(release)
                .map(collected -> new EventList(
                        collected,
                        provision instanceof PolicyItem
                                ? FollowThrough.of(provision, tied).state()
                                : null,
                        entries(tied),
                        provision instanceof PolicyItem item ? reasons(release, item) : null))
                .orElseGet(EventLists::none);
    }

    /** An event may touch what opens a section and none of its items, and would not be met on the page of any. */
    private EventList.@Nullable Reasons reasons(Release release, PolicyItem item) {
        PlanNumber number = item.section().opening();
        ItemRef opening = new ItemRef(item.plan().shortName(), number);
        int count = events.countTiedTo(release, opening);
        return count == 0
                ? null
                : new EventList.Reasons(
                        opening.toString(),
                        PlanLink.to(item.plan(), addresses).tone(),
                        addresses.of(item.plan().id(), number),
                        count);
    }

    /** The events that touch a pillar. */
    public EventList on(Release release, PillarSlug pillar) {
        return list(release, events.on(release, pillar));
    }

    /** The events with the given identifiers; unknown ones are left out. */
    public EventList named(Release release, Collection<String> ids) {
        return list(release, events.named(release, ids));
    }

    /** The newest events, so many at the most. */
    public EventList newest(Release release, int most) {
        return list(release, events.newest(release, most));
    }

    /** The entries for a list, in its order. */
    public List<EventEntry> entries(List<Event> list) {
        return list.stream().map(this::of).toList();
    }

    /** The entry for one event. */
    public EventEntry of(Event event) {
        return new EventEntry(
                addresses.of(event.id()),
                event.date(),
                event.precision(),
                event.actor(),
                event.title(),
                event.what(),
                event.standing());
    }

    private EventList list(Release release, List<Event> list) {
        return events.collected(release)
                .map(collected -> new EventList(collected, null, entries(list), null))
                .orElseGet(EventLists::none);
    }

    private static EventList none() {
        return new EventList(null, null, List.of(), null);
    }
}
