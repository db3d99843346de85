package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.content.Release;
import org.parallax.filter.Facet;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two plans compared, as the data twins of their pages; the first plan is the focus. */
@RestController
class ComparisonDataController {
    private static final Set<Facet> FIXED = Set.of(Facet.PILLAR);

    private final Plans plans;
    private final Comparisons comparisons;
    private final Positions positions;
    private final Relations relations;
    private final Filters filters;
    private final Lookup lookup;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    ComparisonDataController(
            Plans plans,
            Comparisons comparisons,
            Positions positions,
            Relations relations,
            Filters filters,
            Lookup lookup,
            Records records,
            DataFiles files,
            Addresses addresses) {
        this.plans = plans;
        this.comparisons = comparisons;
        this.positions = positions;
        this.relations = relations;
        this.filters = filters;
        this.lookup = lookup;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    /** The pillars that the page of the comparison shows with the same filter. */
    @GetMapping("/compare/{a}/{b}" + Format.FILE)
    ResponseEntity<Object> all(
            @PathVariable String a,
            @PathVariable String b,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release,
            HttpServletRequest request) {
        PlanComparison comparison = comparison(release, lookup.pair(release, a, b), a);
        Show show = Show.of(parameters.getOrDefault("show", List.of("")).get(0)).orElse(Show.ALL);
        FilterQuery.check(show.query(), parameters);
        PlanPair pair = comparison.pair();
        return files.answer(
                Format.of(format),
                records.of(release, comparison, show),
                heading(pair),
                addresses.comparison(pair.first().id(), pair.second().id()) + show.query(),
                release,
                request);
    }

    @GetMapping("/compare/{a}/{b}/{pillar}" + Format.FILE)
    ResponseEntity<Object> pillar(
            @PathVariable String a,
            @PathVariable String b,
            @PathVariable String pillar,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release,
            HttpServletRequest request) {
        PlanPair stored = lookup.pair(release, a, b);
        PlanComparison comparison = comparison(release, stored, a);
        PlanPair pair = comparison.pair();
        PillarComparison on = PillarSlug.parse(pillar)
                .flatMap(comparison::on)
                .orElseThrow(() -> Lookup.missing("There is no pillar " + pillar + "."));
        PillarSlug slug = on.pillar().slug();
        Facets facets =
                filters.of(release, List.of(pair.first().id(), pair.second().id()));
        ItemFilter filter = facets.read(parameters, Map.of(Facet.PILLAR, slug.value()));
        FilterQuery.check(filter.address("", FIXED), parameters);
        return files.answer(
                Format.of(format),
                twin(release, pair, relations.between(release, stored), on, facets, filter),
                heading(pair) + ": " + on.pillar().name(),
                filter.address(
                        addresses.comparison(pair.first().id(), pair.second().id(), slug), FIXED),
                release,
                request);
    }

    private PillarComparisonTwin twin(
            Release release, PlanPair pair, List<Relation> all, PillarComparison on, Facets facets, ItemFilter filter) {
        PlanId a = pair.first().id();
        PlanId b = pair.second().id();
        PillarSlug slug = on.pillar().slug();
        String url = addresses.absolute(addresses.comparison(a, b, slug));
        List<PolicyItem> items = plans.itemsWith(release, List.of(a, b), slug);
        Set<ItemRef> refs = items.stream().map(PolicyItem::ref).collect(Collectors.toSet());
        List<Relation> related = all.stream()
                .filter(relation -> refs.contains(relation.first()) || refs.contains(relation.second()))
                .toList();
        Set<ItemRef> joined = new HashSet<>();
        related.forEach(relation -> joined.addAll(List.of(relation.first(), relation.second())));
        Map<PlanId, PlanPosition> held = positions.on(release, slug);
        List<PillarComparisonTwin.Position> sentences = new ArrayList<>();
        for (Plan plan : List.of(pair.first(), pair.second())) {
            PlanPosition position = held.get(plan.id());
            if (position != null) {
                sentences.addAll(sentences(release, plan, position, url));
            }
        }
        return new PillarComparisonTwin(
                a.value(),
                b.value(),
                release.date().toString(),
                release.comparisonRule(),
                url,
                records.of(a, b, on),
                sentences,
                records.of(
                        release,
                        items.stream()
                                .filter(item -> facets.shows(filter, item))
                                .toList()),
                plans.framingWith(release, List.of(a, b), slug).stream()
                        .filter(passage -> facets.shows(filter, passage))
                        .map(passage -> records.of(release, passage))
                        .toList(),
                related.stream().map(relation -> records.of(release, relation)).toList(),
                records.of(
                        release,
                        items.stream()
                                .filter(item -> !joined.contains(item.ref()))
                                .toList()));
    }

    private static List<PillarComparisonTwin.Position> sentences(
            Release release, Plan plan, PlanPosition position, String url) {
        List<PillarComparisonTwin.Position> sentences = new ArrayList<>();
        for (PlanPosition.Sentence sentence : position.sentences()) {
            int place = sentences.size() + 1;
            sentences.add(new PillarComparisonTwin.Position(
                    plan.id() + "/" + position.pillar() + "/" + place,
                    plan.id().value(),
                    position.pillar().value(),
                    place,
                    sentence.text(),
                    sentence.absence(),
                    sentence.evidence().stream()
                            .map(number -> new ItemRef(plan.shortName(), number).toString())
                            .toList(),
                    release.date().toString(),
                    url));
        }
        return sentences;
    }

    /** The comparison of a pair with the focus on one of its plans. */
    private PlanComparison comparison(Release release, PlanPair pair, String focus) {
        PlanComparison comparison = comparisons.of(release, pair);
        return pair.first().id().value().equals(focus) ? comparison : comparison.swapped();
    }

    private static String heading(PlanPair pair) {
        return pair.first().label() + ", " + pair.second().label();
    }
}
