package org.parallax.web.sitemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.arena.Arena;
import org.parallax.claim.CheckedClaims;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.event.Events;
import org.parallax.plan.Bodies;
import org.parallax.plan.Body;
import org.parallax.plan.BodySlug;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.release.History;
import org.parallax.web.release.History.Event;
import org.parallax.web.release.History.Step;
import org.springframework.stereotype.Component;

/** Lists every page that there is once, under its canonical address. */
@Component
class SitemapPages {
    /** What is there whatever the content holds. */
    private static final List<String> FIXED = List.of(
            "/pillars",
            "/bodies",
            "/events",
            "/arena",
            "/methodology",
            "/codebook",
            "/completeness",
            "/verification",
            "/counts",
            "/releases",
            "/data",
            "/api",
            "/search",
            "/check",
            "/brief",
            "/claims",
            "/about");

    private final History history;
    private final Plans plans;
    private final Pillars pillars;
    private final Bodies bodies;
    private final Relations relations;
    private final Events events;
    private final CheckedClaims claims;
    private final Arena arena;
    private final Addresses addresses;

    SitemapPages(
            History history,
            Plans plans,
            Pillars pillars,
            Bodies bodies,
            Relations relations,
            Events events,
            CheckedClaims claims,
            Arena arena,
            Addresses addresses) {
        this.history = history;
        this.plans = plans;
        this.pillars = pillars;
        this.bodies = bodies;
        this.relations = relations;
        this.events = events;
        this.claims = claims;
        this.arena = arena;
        this.addresses = addresses;
    }

    /**
     * One page.
     *
     * @param changed the release in which it changed last. That of an item, a passage or a relation is the last one that
     *     records a change of it, else the first one that has it; all other pages are made from the whole of a release
     */
    record Page(String path, ReleaseDate changed) {}

    List<Page> of(Edition edition) {
        ReleaseDate current = edition.release().date();
        List<Plan> all = plans.all(edition.release());
        Recorded recorded = new Recorded(history.steps(), all);
        List<Page> pages = new ArrayList<>();
        Stream.of(Stream.of("/"), comparisons(edition), FIXED.stream())
                .flatMap(paths -> paths)
                .forEach(path -> pages.add(new Page(path, current)));
        for (Plan plan : all) {
            pages.add(new Page(addresses.of(plan), current));
            plans.sections(edition.release(), plan.id())
                    .forEach(section -> pages.add(new Page(addresses.of(plan.id(), section.number()), current)));
            plans.releasesWithProvisions(plan.id()).entrySet().stream()
                    .filter(known -> known.getValue().contains(edition.release().id()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(known -> pages.add(new Page(
                            addresses.of(plan.id(), known.getKey()),
                            recorded.last(
                                    new ItemRef(plan.shortName(), known.getKey()).toString(), known.getValue()))));
        }
        relations.releasesWithRelations().entrySet().stream()
                .filter(known -> known.getValue().contains(edition.release().id()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(known -> pages.add(
                        new Page("/relations/" + known.getKey(), recorded.last(known.getKey(), known.getValue()))));
        pillars.all(edition.release()).forEach(pillar -> pages.add(new Page(addresses.of(pillar.slug()), current)));
        bodiesWithItems(edition.release()).forEach(body -> pages.add(new Page(addresses.of(body), current)));
        events.all(edition.release()).forEach(event -> pages.add(new Page(addresses.of(event.id()), current)));
        claims.all(edition.release()).forEach(claim -> pages.add(new Page(addresses.of(claim.slug()), current)));
        arena.in(edition.release()).stream()
                .flatMap(held -> held.subjects().stream())
                .forEach(subject -> pages.add(new Page(addresses.of(subject.slug()), current)));
        return pages;
    }

    /** The bodies that an item names, and those that they are part of: their pages show these items too. */
    private Set<BodySlug> bodiesWithItems(Release release) {
        Map<BodySlug, Body> all =
                bodies.all(release).stream().collect(Collectors.toMap(Body::slug, Function.identity()));
        return bodies.itemCounts(release).keySet().stream()
                .flatMap(named -> Stream.iterate(all.get(named), Objects::nonNull, body -> all.get(body.parent())))
                .map(Body::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> comparisons(Edition edition) {
        List<Pillar> all = pillars.all(edition.release());
        return edition.pairs().stream().flatMap(pair -> comparisons(pair, all));
    }

    private Stream<String> comparisons(PlanPair pair, List<Pillar> all) {
        return Stream.concat(
                Stream.of(addresses.comparison(pair.first().id(), pair.second().id())),
                all.stream()
                        .map(pillar -> addresses.comparison(
                                pair.first().id(), pair.second().id(), pillar.slug())));
    }

    /** When items, passages and relations changed, as far as the releases record it. */
    private static final class Recorded {
        private final Map<Long, ReleaseDate> dates;
        private final Map<String, ReleaseDate> changes = new HashMap<>();

        /** @param steps the newest first */
        Recorded(List<Step> steps, List<Plan> plans) {
            dates = steps.stream()
                    .collect(Collectors.toMap(
                            step -> step.release().id(), step -> step.release().date()));
            for (Step step : steps) {
                for (Event event : History.events(step, plans)) {
                    event.concerned()
                            .forEach(ref -> changes.putIfAbsent(
                                    ref.toString(), step.release().date()));
                    changes.putIfAbsent(event.subject(), step.release().date());
                }
            }
        }

        ReleaseDate last(String subject, Set<Long> having) {
            return Stream.concat(
                            Stream.ofNullable(changes.get(subject)),
                            having.stream().map(dates::get).sorted().limit(1))
                    .max(ReleaseDate::compareTo)
                    .orElseThrow();
        }
    }
}
