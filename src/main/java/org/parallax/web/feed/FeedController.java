package org.parallax.web.feed;

import com.rometools.rome.feed.atom.Feed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.EventFilter;
import org.parallax.event.Events;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Withdrawal;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the feeds. */
@RestController
class FeedController {
    private static final String FEED = "/feed.atom";

    /** How many events a feed has at the most. */
    private static final int MOST = 50;

    private final FeedEntries entries;
    private final AtomFeed atom;
    private final Plans plans;
    private final Pillars pillars;
    private final Events events;
    private final Filters filters;
    private final Addresses addresses;
    private final MessageSource messages;

    FeedController(
            FeedEntries entries,
            AtomFeed atom,
            Plans plans,
            Pillars pillars,
            Events events,
            Filters filters,
            Addresses addresses,
            MessageSource messages) {
        this.entries = entries;
        this.atom = atom;
        this.plans = plans;
        this.pillars = pillars;
        this.events = events;
        this.filters = filters;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping(path = FEED, produces = AtomFeed.MEDIA_TYPE)
    Feed all() {
        return changes(message("feed.all"), FEED, "/releases", entries.all());
    }

    @GetMapping(path = "/pillars/{slug}" + FEED, produces = AtomFeed.MEDIA_TYPE)
    Feed pillar(@PathVariable String slug, Release release) {
        Pillar pillar = PillarSlug.parse(slug)
                .flatMap(known -> pillars.find(release, known))
                .orElseThrow(NotFoundException::new);
        String page = addresses.of(pillar.slug());
        return feed(pillar.name(), page, "", new OfPillar(pillar.slug(), pillars.releasesWith(pillar.slug())));
    }

    /** A plan, or the list that the same filter shows on its page. */
    @GetMapping(path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}" + FEED, produces = AtomFeed.MEDIA_TYPE)
    Feed plan(
            @PathVariable PlanId plan,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Release release) {
        Plan found = plans.find(release, plan).orElseThrow(NotFoundException::new);
        Facets facets = filters.of(release, List.of(plan));
        ItemFilter filter = facets.read(parameters);
        String page = addresses.of(found);
        MovedException.unlessAt(filter.address(page + FEED, Set.of()), request);
        String name = Stream.of(
                        Stream.of(found.title()), Stream.ofNullable(found.titleOriginal()), facets.names(filter))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
        return feed(name, page, filter.address("", Set.of()), new OfPlan(found, filter, plans.releasesWith(plan)));
    }

    /** An item or passage. It has a feed for as long as a release knows of it, and so also after it was withdrawn. */
    @GetMapping(path = "/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}" + FEED, produces = AtomFeed.MEDIA_TYPE)
    Feed provision(@PathVariable PlanId plan, @PathVariable String number, Release release) {
        Plan found = plans.find(release, plan).orElseThrow(NotFoundException::new);
        PlanNumber wanted = PlanNumber.parse(number).orElseThrow(NotFoundException::new);
        ItemRef ref = new ItemRef(found.shortName(), wanted);
        List<Withdrawal> withdrawals = plans.withdrawals(release);
        Optional<Withdrawal> gone = withdrawals.stream()
                .filter(withdrawal ->
                        withdrawal.plan().equals(plan) && withdrawal.number().equals(wanted))
                .findFirst();
        if (gone.isPresent() && gone.get().renamed()) {
            Withdrawal.Successor next = gone.get().successors().get(0);
            throw new MovedException(addresses.of(next.plan(), next.number()) + FEED);
        }
        Map<PlanNumber, Set<Long>> releases = plans.releasesWithProvisions(plan);
        Set<PlanNumber> numbers = formerNumbers(plan, wanted, withdrawals);
        Set<Long> having = numbers.stream()
                .flatMap(known -> releases.getOrDefault(known, Set.of()).stream())
                .collect(Collectors.toSet());
        if (having.isEmpty() && gone.isEmpty()) {
            throw new NotFoundException();
        }
        return feed(
                plans.provision(release, ref)
                        .map(provision -> ref + " " + provision.title())
                        .orElse(ref.toString()),
                addresses.of(plan, wanted),
                "",
                new OfProvision(
                        numbers.stream()
                                .map(known -> new ItemRef(found.shortName(), known))
                                .collect(Collectors.toSet()),
                        having));
    }

    /** A number, and those under which the same provision was known before. */
    private static Set<PlanNumber> formerNumbers(PlanId plan, PlanNumber number, List<Withdrawal> withdrawals) {
        Set<PlanNumber> numbers = new HashSet<>(Set.of(number));
        boolean more = true;
        while (more) {
            more = withdrawals.stream()
                    .filter(gone -> gone.renamed() && gone.plan().equals(plan))
                    .filter(gone -> gone.successors().stream()
                            .anyMatch(next -> next.plan().equals(plan) && numbers.contains(next.number())))
                    .map(gone -> numbers.add(gone.number()))
                    .reduce(false, Boolean::logicalOr);
        }
        return numbers;
    }

    private Feed feed(String name, String page, String query, FeedEntries.Scope scope) {
        return changes(message("feed.changes", name), page + FEED + query, page + query, entries.of(scope));
    }

    /** A feed of what releases change; there is always one that began. */
    private Feed changes(String title, String self, String page, List<FeedEntry> told) {
        return atom.of(new FeedPage(
                title, message("feed.note"), self, page, latest(told).orElseThrow(), told));
    }

    /** The newest events of the list that the same filter shows on its page, by their own dates. */
    @GetMapping(path = "/events" + FEED, produces = AtomFeed.MEDIA_TYPE)
    Feed events(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Release release) {
        List<Event> all = events.all(release);
        EventFilter filter = EventFilter.read(parameters, EventFilter.values(all, pillars.all(release)));
        String page = addresses.events();
        MovedException.unlessAt(page + FEED + filter.query(), request);
        List<Event> shown = filter.of(all);
        List<FeedEntry> newest = shown.stream()
                .limit(MOST)
                .map(event -> new FeedEntry(
                        addresses.absolute(addresses.of(event.id())),
                        event.earliest(),
                        event.title(),
                        event.what(),
                        addresses.absolute(addresses.of(event.id()))))
                .toList();
        return atom.of(new FeedPage(
                message("feed.events"),
                message("feed.events.note", newest.size(), shown.size()),
                page + FEED + filter.query(),
                page + filter.query(),
                latest(newest).orElse(release.date().value()),
                newest));
    }

    private static Optional<LocalDate> latest(List<FeedEntry> told) {
        return told.stream().map(FeedEntry::date).max(Comparator.naturalOrder());
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private record OfProvision(Set<ItemRef> refs, Set<Long> releases) implements FeedEntries.Scope {
        @Override
        public boolean mayConcern(ItemRef ref) {
            return refs.contains(ref);
        }

        @Override
        public boolean byReference() {
            return true;
        }

        @Override
        public boolean concerns(Release release, Provision provision) {
            return true;
        }
    }

    private record OfPillar(PillarSlug pillar, Set<Long> releases) implements FeedEntries.Scope {
        @Override
        public boolean mayConcern(ItemRef ref) {
            return true;
        }

        @Override
        public boolean concerns(Release release, Provision provision) {
            return provision.pillars().stream().anyMatch(own -> own.slug().equals(pillar));
        }
    }

    private final class OfPlan implements FeedEntries.Scope {
        private final Plan plan;
        private final ItemFilter filter;
        private final Set<Long> releases;
        private final Map<Release, Facets> facets = new HashMap<>();

        OfPlan(Plan plan, ItemFilter filter, Set<Long> releases) {
            this.plan = plan;
            this.filter = filter;
            this.releases = releases;
        }

        @Override
        public Set<Long> releases() {
            return releases;
        }

        @Override
        public boolean mayConcern(ItemRef ref) {
            return ref.plan().equals(plan.shortName());
        }

        @Override
        public boolean byReference() {
            return filter.chosen().isEmpty() && !filter.framing();
        }

        @Override
        public boolean concerns(Release release, Provision provision) {
            return !(filter.framing() && provision instanceof PolicyItem)
                    && facets.computeIfAbsent(release, key -> filters.of(key, List.of(plan.id())))
                            .shows(filter, provision);
        }
    }
}
