package org.parallax.web.feed;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.plan.Withdrawal;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.release.History;
import org.parallax.web.release.History.Event;
import org.parallax.web.release.History.Step;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns what the releases tell into entries. */
@Component
class FeedEntries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final History history;
    private final Releases releases;
    private final Plans plans;
    private final Relations relations;
    private final Addresses addresses;
    private final MessageSource messages;

    FeedEntries(
            History history,
            Releases releases,
            Plans plans,
            Relations relations,
            Addresses addresses,
            MessageSource messages) {
        this.history = history;
        this.releases = releases;
        this.plans = plans;
        this.relations = relations;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** What a feed is about: which items and passages it tells of, and which releases have its subject. */
    interface Scope {
        /** Whether it tells of a reference at all, whatever stands there in a release. */
        boolean mayConcern(ItemRef ref);

        /** Whether it tells of an item or passage as it stands in a release. */
        boolean concerns(Release release, Provision provision);

        /** The keys of the releases that have what the feed is about. */
        Set<Long> releases();

        /** Whether what stands at a reference does not matter, so that it is told of where nothing stands too. */
        default boolean byReference() {
            return false;
        }
    }

    /** Everything: each release with all that changed in it. */
    List<FeedEntry> all() {
        List<Step> steps = history.steps();
        return entries(steps, events(steps), step -> true);
    }

    /** What concerns a subject, and the release that first had it. */
    List<FeedEntry> of(Scope scope) {
        List<Step> steps = history.steps();
        List<Event> near = events(steps).stream()
                .filter(event -> event.concerned().stream().anyMatch(scope::mayConcern))
                .toList();
        Standing standing = new Standing(near);
        List<Event> own = scope.byReference()
                ? near
                : near.stream()
                        .filter(event -> event.concerned().stream()
                                .filter(scope::mayConcern)
                                .anyMatch(ref -> standing.around(event, ref)
                                        .anyMatch(then -> scope.concerns(then.release(), then.provision()))))
                        .toList();
        Set<Long> having = scope.releases();
        Optional<Step> first = steps.stream()
                .filter(step -> having.contains(step.release().id()))
                .reduce((newer, older) -> older);
        return entries(steps, own, step -> first.map(step::equals).orElse(false));
    }

    private List<Event> events(List<Step> steps) {
        List<Plan> known = plans.all(releases.current());
        return steps.stream()
                .flatMap(step -> History.events(step, known).stream())
                .toList();
    }

    private List<FeedEntry> entries(List<Step> steps, List<Event> events, Predicate<Step> told) {
        Release current = steps.get(0).release();
        String comparison = plans.pairs(current).stream()
                .findFirst()
                .map(pair ->
                        addresses.comparison(pair.first().id(), pair.second().id()))
                .orElse("/");
        Standing standing = new Standing(events);
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Step step : steps) {
            if (told.test(step)) {
                entries.add(entry(step.release(), comparison));
            }
            for (Event event : events) {
                if (event.release().equals(step.release())) {
                    entries.add(entry(event, standing, ids));
                }
            }
        }
        return entries;
    }

    private FeedEntry entry(Release release, String comparison) {
        return new FeedEntry(
                addresses.absolute(addresses.of(release.date())),
                release.date().value(),
                title(release, message("feed.release", DAY.format(release.date().value()))),
                release.note(),
                addresses.absolute(Addresses.asOf(comparison, release)));
    }

    private FeedEntry entry(Event event, Standing standing, Set<String> ids) {
        Release release = event.release();
        Withdrawal gone = event.withdrawal();
        String path = event.aboutRelation() ? "/relations/" + event.subject() : "/" + event.subject();
        String id = addresses.absolute(Addresses.dated(path, release.date())) + (gone == null ? "" : "#withdrawn");
        boolean read = gone != null || standing.has(event);
        return new FeedEntry(
                unused(id, ids),
                release.date().value(),
                title(release, title(event, standing)),
                gone == null || gone.successors().isEmpty() || gone.renamed()
                        ? event.reason()
                        : event.reason() + " " + message("feed.follows", successors(event)),
                addresses.absolute(read ? Addresses.asOf(path, release) : addresses.of(release.date())));
    }

    /** A second change of the same in one release has an identifier of its own. */
    private static String unused(String id, Set<String> ids) {
        String candidate = id;
        for (int n = 2; !ids.add(candidate); n++) {
            candidate = id + "#" + n;
        }
        return candidate;
    }

    private String title(Release release, String title) {
        return release.published() ? title : message("feed.preparing", title);
    }

    private String title(Event event, Standing standing) {
        List<ItemRef> concerned = event.concerned();
        Withdrawal gone = event.withdrawal();
        if (concerned.isEmpty()) {
            return message(gone == null ? "feed.changed" : "feed.withdrawn", event.subject());
        }
        String ref = concerned.get(0).toString();
        if (event.aboutRelation()) {
            return message(
                    "feed.relation", ref, concerned.get(concerned.size() - 1).toString());
        }
        String named = standing.around(event, concerned.get(0))
                .map(then -> ref + " " + then.provision().title())
                .findFirst()
                .orElse(ref);
        if (gone == null) {
            return message("feed.changed", named);
        }
        return gone.renamed() ? message("feed.renamed", named, successors(event)) : message("feed.withdrawn", named);
    }

    private static String successors(Event event) {
        return event.concerned().stream().skip(1).map(ItemRef::toString).collect(Collectors.joining(", "));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** An item or passage in a release. */
    private record Then(Release release, Provision provision) {}

    /** What stands where events tell of something, in the release that tells and in the one before. */
    private final class Standing {
        private final Map<Release, Set<ItemRef>> wanted = new HashMap<>();
        private final Map<Release, Map<ItemRef, Provision>> found = new HashMap<>();
        private final Map<Release, Set<String>> joined = new HashMap<>();

        Standing(Collection<Event> events) {
            for (Event event : events) {
                want(event.release(), event);
                want(event.before(), event);
            }
        }

        private void want(@Nullable Release release, Event event) {
            if (release != null) {
                wanted.computeIfAbsent(release, key -> new HashSet<>()).addAll(event.concerned());
            }
        }

        /** What stands at a reference, first in the release that tells of an event and then in the one before. */
        Stream<Then> around(Event event, ItemRef ref) {
            return Stream.concat(in(event.release(), ref), in(event.before(), ref));
        }

        private Stream<Then> in(@Nullable Release release, ItemRef ref) {
            return release == null
                    ? Stream.empty()
                    : Stream.ofNullable(all(release).get(ref)).map(provision -> new Then(release, provision));
        }

        private Map<ItemRef, Provision> all(Release release) {
            return found.computeIfAbsent(
                    release,
                    key -> plans.provisions(key, wanted.getOrDefault(key, Set.of())).stream()
                            .collect(Collectors.toMap(Provision::ref, Function.identity())));
        }

        /** Whether the release that tells of a change still has what was changed. */
        boolean has(Event event) {
            return event.aboutRelation()
                    ? joined.computeIfAbsent(
                                    event.release(),
                                    key -> relations.among(key, wanted.getOrDefault(key, Set.of())).stream()
                                            .map(FeedEntries::subject)
                                            .collect(Collectors.toSet()))
                            .contains(event.subject())
                    : event.concerned().stream()
                            .anyMatch(ref -> in(event.release(), ref).findAny().isPresent());
        }
    }

    private static String subject(Relation relation) {
        return relation.first().inPath() + "/" + relation.second().inPath();
    }
}
