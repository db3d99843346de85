package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.EventFacet;
import org.parallax.event.EventFilter;
import org.parallax.event.Events;
import org.parallax.event.FollowThrough;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened after the plans, and what it comes to for each item. */
@RestController
@Tag(name = "Events")
class EventApiController {
    private final Events events;
    private final Pillars pillars;
    private final Plans plans;
    private final EventRecords records;
    private final Addresses addresses;

    EventApiController(Events events, Pillars pillars, Plans plans, EventRecords records, Addresses addresses) {
        this.events = events;
        this.pillars = pillars;
        this.plans = plans;
        this.records = records;
        this.addresses = addresses;
    }

    /** Events with all the chosen values. */
    @Operation(
            summary = "Events",
            description = "What happened after the plans and what led to them, the newest first. None in a release from"
                    + " before events were collected.")
    @GetMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
    List<EventRecord> events(
            @Parameter(
                            description = "Only events of this actor.",
                            schema = @Schema(allowableValues = {"us", "cn", "un", "asean", "other"}))
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "Only events that touch this pillar.", example = "chips")
                    @RequestParam(required = false)
                    @Nullable
                    String pillar,
            @Parameter(
                            description = "Only events with this status.",
                            schema = @Schema(allowableValues = {"implements", "extends", "conflicts", "context"}))
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "Only events of this year.", example = "2026")
                    @RequestParam(required = false)
                    @Nullable
                    String year,
            Release release) {
        Map<EventFacet, String> given = new EnumMap<>(EventFacet.class);
        put(given, EventFacet.ACTOR, actor);
        put(given, EventFacet.PILLAR, pillar);
        put(given, EventFacet.STATUS, status);
        put(given, EventFacet.YEAR, year);
        List<Event> all = events.all(release);
        EventFilter filter = given.isEmpty() ? EventFilter.ALL : filter(given, all, release);
        return records.of(release, filter.of(all));
    }

    private static void put(Map<EventFacet, String> given, EventFacet facet, @Nullable String value) {
        if (value != null) {
            given.put(facet, value);
        }
    }

    /** Reads the filter as the page does, and refuses what the page passes over. */
    private EventFilter filter(Map<EventFacet, String> given, List<Event> all, Release release) {
        Map<String, List<String>> parameters = new HashMap<>();
        given.forEach((facet, value) -> parameters.put(facet.parameter(), List.of(value)));
        EventFilter filter = EventFilter.read(parameters, EventFilter.values(all, pillars.all(release)));
        given.forEach((facet, value) -> {
            if (!filter.chosen().containsKey(facet)) {
                throw RelationQuery.bad(facet.parameter(), value, "no event can have this value");
            }
        });
        return filter;
    }

    /** One event. */
    @Operation(summary = "An event", description = "The same record as the page's data.json.")
    @GetMapping(path = "/api/v1/events/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    EventRecord event(
            @Parameter(description = "The id of an event.", example = "us-2025-01-23-eo14179") @PathVariable String id,
            Release release) {
        return records.of(release, records.find(release, id));
    }

    /** The state of every item. */
    @Operation(
            summary = "What became of each item",
            description =
                    "For each policy item, what the events tied to it come to by the published rule: what public"
                            + " evidence shows, never that the item is fulfilled. None in a release from before events were collected.")
    @GetMapping(path = "/api/v1/follow-through", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FollowThroughRecord> followThrough(Release release) {
        Optional<LocalDate> collected = events.collected(release);
        if (collected.isEmpty()) {
            return List.of();
        }
        List<Event> all = events.all(release);
        return plans.itemsOf(release, plans.all(release).stream().map(Plan::id).toList()).stream()
                .map(item -> record(item, FollowThrough.of(item, all), collected.get(), release))
                .toList();
    }

    private FollowThroughRecord record(PolicyItem item, FollowThrough through, LocalDate asOf, Release release) {
        return new FollowThroughRecord(
                item.plan().id() + "/" + item.number(),
                item.ref().toString(),
                item.plan().id().value(),
                through.state().slug(),
                through.events().size(),
                asOf.toString(),
                FollowThrough.RULE,
                release.date().toString(),
                addresses.absolute(addresses.of(item)));
    }
}
