package org.parallax.web.event;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.EventFacet;
import org.parallax.event.EventFilter;
import org.parallax.event.EventId;
import org.parallax.event.Events;
import org.parallax.event.FollowThrough;
import org.parallax.event.PlanFollowThrough;
import org.parallax.event.Standing;
import org.parallax.filter.FilterForm;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EventController {
    private final Events events;
    private final Plans plans;
    private final Pillars pillars;
    private final EventLists lists;
    private final Entries entries;
    private final Subjects subjects;
    private final Addresses addresses;
    private final MessageSource messages;

    EventController(
            Events events,
            Plans plans,
            Pillars pillars,
            EventLists lists,
            Entries entries,
            Subjects subjects,
            Addresses addresses,
            MessageSource messages) {
        this.events = events;
        this.plans = plans;
        this.pillars = pillars;
        this.lists = lists;
        this.entries = entries;
        this.subjects = subjects;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping("/events")
    String events(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Edition edition,
            Model model) {
        Release release = edition.release();
        List<Event> all = events.all(release);
        List<Pillar> themes = pillars.all(release);
        Map<EventFacet, Set<String>> values = EventFilter.values(all, themes);
        EventFilter filter = EventFilter.read(parameters, values);
        MovedException.unlessAt(addresses.events() + filter.query(), request);
        List<Event> shown = filter.of(all);
        Timeline timeline = shown.isEmpty() ? null : Timeline.of(shown, all, edition.mainPair(), new TimelineLinks());
        List<Plan> known = plans.all(release);
        Names names = new Names(themes, known);
        LocalDate collected = events.collected(release).orElse(null);
        List<PlanFollowThrough> states = collected == null
                ? List.of()
                : PlanFollowThrough.of(
                        known,
                        plans.itemsOf(release, known.stream().map(Plan::id).toList()),
                        all);
        model.addAttribute(
                "page",
                new EventsPage(
                        addresses.events(),
                        collected,
                        all.size(),
                        choices(filter, all, values, names),
                        taken(filter, names),
                        timeline,
                        timeline == null
                                ? List.of()
                                : Arrays.stream(Standing.values())
                                        .map(standing -> sum(standing, timeline))
                                        .toList(),
                        shown.stream().map(event -> row(event, names)).toList(),
                        known.stream().map(plan -> PlanLink.to(plan, addresses)).toList(),
                        states.isEmpty()
                                ? List.of()
                                : Arrays.stream(FollowThrough.State.values())
                                        .map(state -> state(state, states, names))
                                        .toList(),
                        states.stream().allMatch(plan -> plan.framing().isEmpty())
                                ? List.of()
                                : Stream.of(Standing.IMPLEMENTS, Standing.EXTENDS, Standing.CONFLICTS)
                                        .map(standing -> framed(standing, states))
                                        .toList(),
                        FollowThrough.RULE));
        model.addAttribute(Subject.NAME, subjects.events(edition, filter.query()));
        return "events";
    }

    @GetMapping("/events/{id:[a-z0-9-]+}")
    String event(@PathVariable String id, Edition edition, Model model) {
        Release release = edition.release();
        List<Event> all = events.all(release);
        Event event = find(id, all)
                .orElseThrow(() -> NotFoundException.in(
                        edition,
                        List.of(new Link(message("events.title"), addresses.events())),
                        newer -> find(id, events.all(newer)).map(this::link)));
        int place = all.indexOf(event);
        Names names = new Names(pillars.all(release), plans.all(release));
        model.addAttribute(
                "page",
                new EventPage(
                        lists.of(event),
                        names.plans(event.of()),
                        event.why(),
                        event.settled(),
                        event.confidence(),
                        event.note(),
                        entries.of(plans.provisions(release, event.ties())),
                        names.pillars(event.pillars()),
                        event.sources(),
                        addresses.of(event.id()) + "/data.json",
                        place == all.size() - 1 ? null : link(all.get(place + 1)),
                        place == 0 ? null : link(all.get(place - 1))));
        model.addAttribute(Subject.NAME, subjects.of(edition, event.id()));
        return "event";
    }

    private static Optional<Event> find(String id, List<Event> all) {
        return EventId.parse(id)
                .flatMap(wanted ->
                        all.stream().filter(known -> known.id().equals(wanted)).findFirst());
    }

    private Link link(Event event) {
        return new Link(event.title(), addresses.of(event.id()));
    }

    private static EventsPage.State state(FollowThrough.State state, List<PlanFollowThrough> states, Names names) {
        return new EventsPage.State(
                state,
                states.stream()
                        .map(plan -> plan.in(state).stream().map(names::tie).toList())
                        .toList());
    }

    private EventsPage.Framed framed(Standing standing, List<PlanFollowThrough> states) {
        return new EventsPage.Framed(
                standing,
                states.stream()
                        .map(plan ->
                                plan.framing(standing).stream().map(this::link).toList())
                        .toList());
    }

    private EventsPage.Sum sum(Standing standing, Timeline timeline) {
        return new EventsPage.Sum(
                standing,
                addresses.events() + new EventFilter(Map.of(EventFacet.STATUS, standing.slug())).query(),
                timeline.counts(standing));
    }

    private EventsPage.Row row(Event event, Names names) {
        return new EventsPage.Row(
                lists.of(event),
                names.plans(event.of()),
                names.pillars(event.pillars()),
                event.ties().stream().map(names::tie).toList());
    }

    private List<EventsPage.Choice> choices(
            EventFilter filter, List<Event> all, Map<EventFacet, Set<String>> values, Names names) {
        return values.entrySet().stream()
                .map(facet -> new EventsPage.Choice(
                        facet.getKey(), options(filter, facet.getKey(), all, facet.getValue(), names)))
                .filter(choice -> !choice.options().isEmpty())
                .toList();
    }

    private List<FilterForm.Option> options(
            EventFilter filter, EventFacet facet, List<Event> all, Collection<String> values, Names names) {
        Map<String, Long> counts = filter.without(facet).of(all).stream()
                .flatMap(event -> facet.values(event).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return values.stream()
                .map(value -> new FilterForm.Option(
                        value,
                        names.of(facet, value),
                        counts.getOrDefault(value, 0L),
                        value.equals(filter.chosen().get(facet))))
                .filter(option -> option.count() > 0 || option.chosen())
                .toList();
    }

    private List<FilterForm.Taken> taken(EventFilter filter, Names names) {
        return filter.chosen().entrySet().stream()
                .map(choice -> new FilterForm.Taken(
                        names.of(choice.getKey(), choice.getValue()),
                        addresses.events() + filter.without(choice.getKey()).query()))
                .toList();
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    private final class TimelineLinks implements Timeline.Links {
        @Override
        public String of(Event event) {
            return addresses.of(event.id());
        }

        @Override
        public PlanLink of(Plan plan) {
            return PlanLink.to(plan, addresses);
        }
    }

    /** What readers call the values of facets, plans, pillars and references, with where they lead. */
    private final class Names {
        private final Map<String, Pillar> pillars;
        private final List<Plan> plans;

        Names(List<Pillar> pillars, List<Plan> plans) {
            this.pillars = pillars.stream()
                    .collect(Collectors.toMap(pillar -> pillar.slug().value(), Function.identity()));
            this.plans = plans;
        }

        String of(EventFacet facet, String value) {
            return switch (facet) {
                case ACTOR -> message("event.actor." + value);
                case STATUS -> message("event.status." + value);
                case PILLAR -> pillar(value);
                case YEAR -> value;
            };
        }

        private String pillar(String slug) {
            Pillar pillar = pillars.get(slug);
            return pillar == null ? slug : pillar.name();
        }

        List<Link> pillars(List<PillarSlug> slugs) {
            return slugs.stream()
                    .map(slug -> new Link(pillar(slug.value()), addresses.of(slug)))
                    .toList();
        }

        List<PlanLink> plans(List<PlanId> ids) {
            return plans.stream()
                    .filter(plan -> ids.contains(plan.id()))
                    .map(plan -> PlanLink.to(plan, addresses))
                    .toList();
        }

        EventsPage.Tie tie(ItemRef ref) {
            Plan plan = plans.stream()
                    .filter(known -> known.shortName().equals(ref.plan()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The import has seen to it that " + ref + " exists"));
            return new EventsPage.Tie(
                    ref.toString(), PlanLink.to(plan, addresses).tone(), addresses.of(plan.id(), ref.number()));
        }
    }
}
