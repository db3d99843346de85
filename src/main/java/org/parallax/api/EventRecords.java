package org.parallax.api;

import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.EventId;
import org.parallax.event.Events;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.springframework.stereotype.Component;

/** Finds events and turns them into the records that programs get. */
@Component
class EventRecords {
    private final Events events;
    private final Addresses addresses;

    EventRecords(Events events, Addresses addresses) {
        this.events = events;
        this.addresses = addresses;
    }

    /**
     * The event that an address names.
     *
     * @throws org.springframework.web.server.ResponseStatusException with status 404
     */
    Event find(Release release, String id) {
        return EventId.parse(id)
                .flatMap(known ->
                        events.named(release, List.of(known.value())).stream().findFirst())
                .orElseThrow(() -> Lookup.missing("There is no event " + id + "."));
    }

    EventRecord of(Release release, Event event) {
        return new EventRecord(
                event.id().value(),
                event.date().value(),
                event.precision().slug(),
                event.actor().slug(),
                event.title(),
                event.what(),
                event.standing().slug(),
                event.of().stream().map(PlanId::value).toList(),
                event.confidence().slug(),
                event.note(),
                event.ties().stream().map(ItemRef::toString).toList(),
                event.pillars().stream().map(PillarSlug::value).toList(),
                event.why(),
                event.settled(),
                event.sources().stream().map(SourceRecord::of).toList(),
                release.date().toString(),
                addresses.absolute(addresses.of(event.id())));
    }

    List<EventRecord> of(Release release, List<Event> list) {
        return list.stream().map(event -> of(release, event)).toList();
    }
}
