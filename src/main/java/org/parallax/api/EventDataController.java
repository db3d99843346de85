package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.EventFilter;
import org.parallax.event.Events;
import org.parallax.plan.Pillars;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the list of events, and of each event. */
@RestController
class EventDataController {
    private final Events events;
    private final Pillars pillars;
    private final EventRecords records;
    private final DataFiles files;
    private final Addresses addresses;

    EventDataController(Events events, Pillars pillars, EventRecords records, DataFiles files, Addresses addresses) {
        this.events = events;
        this.pillars = pillars;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    /** The rows that the page shows with the same filter. */
    @GetMapping("/events" + Format.FILE)
    ResponseEntity<Object> events(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release,
            HttpServletRequest request) {
        List<Event> all = events.all(release);
        EventFilter filter = EventFilter.ALL;
        if (!parameters.isEmpty()) {
            filter = EventFilter.read(parameters, EventFilter.values(all, pillars.all(release)));
            FilterQuery.check(filter.query(), parameters);
        }
        String page = addresses.events() + filter.query();
        return files.answer(
                Format.of(format),
                new EventsTwin(
                        release.date().toString(),
                        addresses.absolute(page),
                        events.collected(release).map(LocalDate::toString).orElse(null),
                        records.of(release, filter.of(all))),
                files.heading("events"),
                page,
                release,
                request);
    }

    @GetMapping("/events/{id}" + Format.FILE)
    ResponseEntity<Object> event(
            @PathVariable String id, @PathVariable String format, Release release, HttpServletRequest request) {
        Event event = records.find(release, id);
        return files.answer(
                Format.of(format),
                records.of(release, event),
                event.title(),
                addresses.of(event.id()),
                release,
                request);
    }
}
