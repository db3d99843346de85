package org.parallax.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.arena.Arena;
import org.parallax.claim.CheckedClaims;
import org.parallax.coding.Codings;
import org.parallax.comparison.Comparisons;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.event.Events;
import org.parallax.plan.Bodies;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.parallax.relation.Relations;
import org.springframework.stereotype.Component;

/** Reads all that a release holds. */
@Component
class Contents {
    private final Releases releases;
    private final Plans plans;
    private final Pillars pillars;
    private final Bodies bodies;
    private final Codings codings;
    private final Positions positions;
    private final Relations relations;
    private final Comparisons comparisons;
    private final Events events;
    private final CheckedClaims claims;
    private final Arena arena;

    Contents(
            Releases releases,
            Plans plans,
            Pillars pillars,
            Bodies bodies,
            Codings codings,
            Positions positions,
            Relations relations,
            Comparisons comparisons,
            Events events,
            CheckedClaims claims,
            Arena arena) {
        this.releases = releases;
        this.plans = plans;
        this.pillars = pillars;
        this.bodies = bodies;
        this.codings = codings;
        this.positions = positions;
        this.relations = relations;
        this.comparisons = comparisons;
        this.events = events;
        this.claims = claims;
        this.arena = arena;
    }

    ReleaseContent of(Release release) {
        List<Plan> all = plans.all(release);
        List<Pillar> themes = pillars.all(release);
        return new ReleaseContent(
                release,
                releases.all().stream()
                        // Later ones would change the file of a release that is final.
                        .filter(known -> known.date().compareTo(release.date()) <= 0)
                        .sorted(Comparator.comparing(Release::date))
                        .toList(),
                all,
                all.stream()
                        .flatMap(plan -> plans.sections(release, plan.id()).stream()
                                .map(section -> new ReleaseContent.SectionOf(plan, section)))
                        .toList(),
                plans.itemsOf(release, all.stream().map(Plan::id).toList()),
                all.stream()
                        .flatMap(plan -> plans.framing(release, plan.id()).stream())
                        .toList(),
                themes,
                bodies.all(release),
                plans.pairs(release).stream().map(pair -> pair(release, pair)).toList(),
                codings.codebook(release),
                relations.rules(release),
                codings.all(release),
                positions(release, all, themes),
                claims.all(release),
                plans.withdrawals(release),
                events.all(release),
                events.collected(release).orElse(null),
                arena.in(release).orElse(null));
    }

    private ReleaseContent.Pair pair(Release release, PlanPair pair) {
        return new ReleaseContent.Pair(
                pair,
                relations.between(release, pair),
                relations.codings(release, pair),
                relations.noCounterparts(release, pair),
                comparisons.of(release, pair));
    }

    private List<PlanPosition> positions(Release release, List<Plan> plans, List<Pillar> pillars) {
        Map<PlanId, Integer> plan = plans.stream().collect(Collectors.toMap(Plan::id, Plan::position));
        Map<PillarSlug, Integer> pillar = pillars.stream().collect(Collectors.toMap(Pillar::slug, Pillar::position));
        return positions.all(release).stream()
                .sorted(Comparator.comparing((PlanPosition position) -> plan.getOrDefault(position.plan(), 0))
                        .thenComparing(position -> pillar.getOrDefault(position.pillar(), 0)))
                .toList();
    }
}
