package org.parallax.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.citation.Citations;
import org.parallax.coding.Codings;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.content.Release;
import org.parallax.filter.Facet;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.Checked;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.card.CardLink;
import org.parallax.web.card.Cards;
import org.parallax.web.layout.Chart;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.QuoteKit;
import org.parallax.web.layout.QuoteKits;
import org.parallax.web.layout.Share;
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
class ComparisonController {
    private static final Set<Facet> FIXED = Set.of(Facet.PILLAR);

    private final Comparisons comparisons;
    private final Plans plans;
    private final Positions positions;
    private final Relations relations;
    private final EventLists events;
    private final Codings codings;
    private final Filters filters;
    private final QuoteKits kits;
    private final Citations citations;
    private final Cards cards;
    private final MessageSource messages;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    ComparisonController(
            Comparisons comparisons,
            Plans plans,
            Positions positions,
            Relations relations,
            EventLists events,
            Codings codings,
            Filters filters,
            QuoteKits kits,
            Citations citations,
            Cards cards,
            MessageSource messages,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.comparisons = comparisons;
        this.plans = plans;
        this.positions = positions;
        this.relations = relations;
        this.events = events;
        this.codings = codings;
        this.filters = filters;
        this.kits = kits;
        this.citations = citations;
        this.cards = cards;
        this.messages = messages;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/compare/{focus}/{other}")
    String all(
            @PathVariable String focus,
            @PathVariable String other,
            @RequestParam(name = "show", defaultValue = "") String show,
            HttpServletRequest request,
            Edition edition,
            Model model) {
        PlanPair pair = pair(edition, focus, other);
        PlanComparison comparison = comparisons.of(edition.release(), pair);
        Show filter = Show.of(show).orElse(Show.ALL);
        String path = "/compare/" + focus + "/" + other;
        MovedException.unlessAt(path + filter.query(), request);
        boolean stored = pair.first().id().value().equals(focus);
        Plan focused = stored ? pair.first() : pair.second();
        Plan second = stored ? pair.second() : pair.first();
        List<PillarComparison> shown = comparison.pillars().stream()
                .filter(pillar -> filter.includes(pillar.verdict()))
                .toList();
        model.addAttribute(
                "page",
                new ComparisonPage(
                        PlanLink.to(focused, addresses),
                        PlanLink.to(second, addresses),
                        PlanLink.to(pair.first(), addresses),
                        PlanLink.to(pair.second(), addresses),
                        comparison.first(),
                        comparison.second(),
                        orNull(comparison.similarity()),
                        filter,
                        List.of(Show.values()),
                        Chart.rows(comparison, shown, addresses),
                        comparison.pillars().size(),
                        Chart.mixes(
                                comparison.first().mixes(),
                                comparison.second().mixes(),
                                codings.codebook(edition.release()),
                                addresses,
                                (variable, value) -> Stream.of(pair.first(), pair.second())
                                        .map(plan -> addresses.coded(plan.id(), variable.slug(), value))
                                        .toList()),
                        addresses.comparison(focused.id(), second.id()),
                        addresses.comparison(second.id(), focused.id()),
                        addresses.comparison(pair.first().id(), pair.second().id())));
        model.addAttribute(
                Subject.NAME,
                subjects.comparison(
                        edition,
                        addresses.comparison(pair.first().id(), pair.second().id()),
                        filter.query()));
        return "comparison";
    }

    @GetMapping("/compare/{focus}/{other}/{pillar}")
    String pillar(
            @PathVariable String focus,
            @PathVariable String other,
            @PathVariable String pillar,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Edition edition,
            Model model) {
        PlanPair pair = pair(edition, focus, other);
        Release release = edition.release();
        PlanComparison comparison = comparisons.of(release, pair);
        PillarComparison on = PillarSlug.parse(pillar)
                .flatMap(comparison::on)
                .orElseThrow(() -> new NotFoundException(comparison.pillars().stream()
                        .map(known -> link(pair, known.pillar()))
                        .toList()));
        PillarSlug slug = on.pillar().slug();
        List<PlanId> ids = List.of(pair.first().id(), pair.second().id());
        Facets facets = filters.of(release, ids);
        ItemFilter filter = facets.read(parameters, Map.of(Facet.PILLAR, slug.value()));
        String path = "/compare/" + focus + "/" + other + "/" + slug;
        MovedException.unlessAt(filter.address(path, FIXED), request);
        boolean stored = pair.first().id().value().equals(focus);
        PlanPair seen = stored ? pair : pair.swapped();
        List<PolicyItem> all = plans.itemsOf(release, ids);
        List<PolicyItem> items = all.stream()
                .filter(item -> item.pillars().contains(on.pillar()))
                .toList();
        List<Relation> related = relations.between(release, pair).stream()
                .map(relation -> stored ? relation : relation.swapped())
                .toList();
        Predicate<Provision> shown = provision -> facets.shows(filter, provision);
        List<FramingPassage> framing = plans.framingWith(release, ids, slug);
        Map<PlanId, PlanPosition> held = positions.on(release, slug);
        // The level of each item, as its list entry has it.
        Map<ItemRef, @Nullable Checked> levels = new HashMap<>();
        all.forEach(item -> levels.put(item.ref(), entries.of(item).checked()));
        Chart.Row row = Chart.rows(comparison, List.of(on), addresses).get(0);
        int place = comparison.pillars().indexOf(on);
        model.addAttribute(
                "page",
                new PillarPage(
                        on.pillar().name(),
                        on.pillar().definition(),
                        addresses.of(slug),
                        column(pair.first(), row.first(), items, framing, shown, held, levels),
                        column(pair.second(), row.second(), items, framing, shown, held, levels),
                        row,
                        comparison.first().items(),
                        comparison.second().items(),
                        Chart.mixes(
                                on.first().mixes(),
                                on.second().mixes(),
                                codings.codebook(release),
                                addresses,
                                (variable, value) -> ids.stream()
                                        .map(plan -> addresses.coded(plan, slug, variable.slug(), value))
                                        .toList()),
                        PlanLink.to(seen.first(), addresses),
                        PlanLink.to(seen.second(), addresses),
                        aligned(seen.first(), on.pillar(), all, related),
                        Stream.of(pair.first(), pair.second())
                                .map(plan -> alone(plan, items, related))
                                .toList(),
                        addresses.comparison(seen.second().id(), seen.first().id(), slug),
                        kit(on, seen, held, levels, release),
                        new Cites(
                                citations.comparison(seen, on.pillar(), release, LocalDate.now(ZoneOffset.UTC)),
                                null,
                                "",
                                null),
                        events.on(release, slug),
                        facets.form(filter, items, path, FIXED),
                        addresses.comparison(pair.first().id(), pair.second().id(), slug),
                        "/compare/" + focus + "/" + other,
                        place == 0
                                ? null
                                : link(pair, comparison.pillars().get(place - 1).pillar()),
                        place == comparison.pillars().size() - 1
                                ? null
                                : link(pair, comparison.pillars().get(place + 1).pillar())));
        CardLink card = cards.of(pair, on);
        model.addAttribute(
                Share.NAME,
                new Share(
                        card.path(),
                        card.alt(),
                        addresses.comparison(pair.first().id(), pair.second().id(), slug),
                        Map.of()));
        model.addAttribute(
                Subject.NAME,
                subjects.comparison(
                        edition,
                        addresses.comparison(pair.first().id(), pair.second().id(), slug),
                        filter.address("", FIXED)));
        return "comparison-pillar";
    }

    /**
     * The items of the focus that are related on a pillar, each with those that it is related to: first those that have the
     * pillar, then those that are there for their partner's.
     */
    private List<PillarPage.Aligned> aligned(Plan focus, Pillar pillar, List<PolicyItem> all, List<Relation> related) {
        Map<ItemRef, PolicyItem> byRef = all.stream().collect(Collectors.toMap(PolicyItem::ref, Function.identity()));
        Predicate<ItemRef> onPillar =
                ref -> Objects.requireNonNull(byRef.get(ref)).pillars().contains(pillar);
        return all.stream()
                .filter(item -> item.plan().equals(focus))
                .sorted(Comparator.comparing(item -> item.pillars().contains(pillar) ? 0 : 1))
                .map(item -> new PillarPage.Aligned(
                        entries.of(item),
                        related.stream()
                                .filter(relation -> relation.first().equals(item.ref())
                                        && (onPillar.test(relation.first()) || onPillar.test(relation.second())))
                                .sorted(Relation.STRONGEST_FIRST)
                                .map(relation -> entries.relation(
                                        relation, Objects.requireNonNull(byRef.get(relation.second()))))
                                .toList()))
                .filter(row -> !row.relations().isEmpty())
                .toList();
    }

    /** The items of a plan on the pillar that no relation touches. */
    private PillarPage.Alone alone(Plan plan, List<PolicyItem> items, List<Relation> related) {
        return new PillarPage.Alone(
                PlanLink.to(plan, addresses),
                entries.of(items.stream()
                        .filter(item -> item.plan().equals(plan))
                        .filter(item -> related.stream()
                                .noneMatch(relation -> relation.first().equals(item.ref())
                                        || relation.second().equals(item.ref())))
                        .toList()));
    }

    /** The verdict and the first sentence of each position. */
    private QuoteKit kit(
            PillarComparison on,
            PlanPair seen,
            Map<PlanId, PlanPosition> held,
            Map<ItemRef, @Nullable Checked> levels,
            Release release) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.getMessage(
                "kit.verdict", new Object[] {message("verdict.short." + on.verdict())}, Locale.ENGLISH));
        for (Plan plan : List.of(seen.first(), seen.second())) {
            PlanPosition position = held.get(plan.id());
            if (position != null) {
                PillarPage.Sentence says = sentences(plan, position, levels).get(0);
                Checked weakest = says.weakest();
                lines.add(plan.label() + ": " + says.text()
                        + (weakest == null || weakest == Checked.A ? "" : " (" + message("checked." + weakest) + ")"));
            }
        }
        return kits.of(
                messages.getMessage(
                        "comparison.pillar.title",
                        new Object[] {
                            on.pillar().name(),
                            seen.first().label(),
                            seen.second().label()
                        },
                        Locale.ENGLISH),
                lines,
                addresses.comparison(
                        seen.first().id(), seen.second().id(), on.pillar().slug()),
                release);
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    private PillarPage.Column column(
            Plan plan,
            Chart.Cell figures,
            List<PolicyItem> items,
            List<FramingPassage> framing,
            Predicate<Provision> shown,
            Map<PlanId, PlanPosition> held,
            Map<ItemRef, @Nullable Checked> levels) {
        List<PolicyItem> ownItems =
                items.stream().filter(item -> item.plan().equals(plan)).toList();
        List<FramingPassage> ownFraming =
                framing.stream().filter(passage -> passage.plan().equals(plan)).toList();
        List<Entry> shownItems = entries.of(ownItems.stream().filter(shown).toList());
        List<Entry> shownFraming = entries.of(ownFraming.stream().filter(shown).toList());
        return new PillarPage.Column(
                PlanLink.to(plan, addresses),
                figures,
                held.containsKey(plan.id()) ? sentences(plan, held.get(plan.id()), levels) : List.of(),
                shownItems,
                ownItems.size() - shownItems.size(),
                shownFraming,
                ownFraming.size() - shownFraming.size());
    }

    private List<PillarPage.Sentence> sentences(
            Plan plan, PlanPosition position, Map<ItemRef, @Nullable Checked> levels) {
        return position.sentences().stream()
                .map(sentence -> new PillarPage.Sentence(
                        sentence.text(),
                        sentence.evidence().stream()
                                .map(number -> evidence(plan, number, levels))
                                .toList()))
                .toList();
    }

    private PillarPage.Evidence evidence(Plan plan, PlanNumber number, Map<ItemRef, @Nullable Checked> levels) {
        ItemRef ref = new ItemRef(plan.shortName(), number);
        return new PillarPage.Evidence(new Link(ref.toString(), addresses.of(plan.id(), number)), levels.get(ref));
    }

    private Link link(PlanPair pair, Pillar pillar) {
        return new Link(
                pillar.name(),
                addresses.comparison(pair.first().id(), pair.second().id(), pillar.slug()));
    }

    private static PlanPair pair(Edition edition, String focus, String other) {
        return PlanId.parse(focus)
                .flatMap(one -> PlanId.parse(other).flatMap(two -> edition.pair(one, two)))
                .orElseThrow(NotFoundException::new);
    }
}
