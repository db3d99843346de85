package org.parallax.web.relation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.citation.Citations;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationCoding;
import org.parallax.relation.RelationRules;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.QuoteKits;
import org.parallax.web.release.Changes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RelationController {
    private final Relations relations;
    private final Plans plans;
    private final Codings codings;
    private final Changes changes;
    private final QuoteKits kits;
    private final Citations citations;
    private final Entries entries;
    private final Addresses addresses;

    RelationController(
            Relations relations,
            Plans plans,
            Codings codings,
            Changes changes,
            QuoteKits kits,
            Citations citations,
            Entries entries,
            Addresses addresses) {
        this.relations = relations;
        this.plans = plans;
        this.codings = codings;
        this.changes = changes;
        this.kits = kits;
        this.citations = citations;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/relations/{item}/{other}")
    String relation(@PathVariable String item, @PathVariable String other, Edition edition, Model model) {
        Release release = edition.release();
        List<ItemRef> wanted = Stream.of(item, other)
                .map(ItemRef::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<PolicyItem> items = plans.items(release, wanted);
        if (items.size() < 2) {
            throw new NotFoundException(items.stream().map(this::link).toList());
        }
        PolicyItem first = byRef(items, wanted.get(0));
        PolicyItem second = byRef(items, wanted.get(1));
        Relation relation = relations
                .find(release, first.ref(), second.ref())
                .orElseThrow(() -> new NotFoundException(List.of(
                        link(first),
                        link(second),
                        new Link(first.ref() + ", " + second.ref(), addresses.selection(wanted)))));
        Optional<RelationCoding> coding = relations.coding(release, first.ref(), second.ref());
        RelationRules rules = relations.rules(release);
        CodeNames names = codings.names(release);
        Release newer = edition.newer();
        model.addAttribute(
                "page",
                new RelationPage(
                        side(first, names),
                        side(second, names),
                        relation.type(),
                        relation.strength(),
                        meaning(rules.strengths(), String.valueOf(relation.strength())),
                        relation.kind(),
                        meaning(rules.rationales(), relation.kind().slug()),
                        relation.rationale(),
                        relation.checked(),
                        relation.review(),
                        relation.codedOn(),
                        coding.map(both -> List.of(answer(both.one()), answer(both.two())))
                                .orElse(List.of()),
                        coding.map(RelationCoding::reason).orElse(null),
                        kits.of(relation, first, second, release),
                        new Cites(
                                citations.relation(
                                        relation,
                                        new PlanPair(first.plan(), second.plan()),
                                        release,
                                        LocalDate.now(ZoneOffset.UTC)),
                                null,
                                "",
                                canonical(edition, first, second) + "/data"),
                        newer == null ? null : changes.since(release, stored(edition, relation), newer),
                        first.pillars().stream()
                                .filter(second.pillars()::contains)
                                .map(pillar -> new Link(
                                        pillar.name(),
                                        addresses.comparison(
                                                first.plan().id(), second.plan().id(), pillar.slug())))
                                .toList(),
                        addresses.selection(items.stream().map(PolicyItem::ref).toList()),
                        addresses.relation(second.ref(), first.ref()),
                        canonical(edition, first, second)));
        return "relation";
    }

    /** The relation in the order of its pair of plans, which is how changes name it. */
    private static Relation stored(Edition edition, Relation relation) {
        return edition.pairs().stream()
                        .anyMatch(pair ->
                                pair.first().shortName().equals(relation.first().plan()))
                ? relation
                : relation.swapped();
    }

    private RelationPage.Side side(PolicyItem item, CodeNames names) {
        return new RelationPage.Side(
                entries.of(item),
                item.pillars().stream()
                        .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                        .toList(),
                entries.codes(item, names),
                item.checked());
    }

    private static RelationPage.Answer answer(RelationCoding.@Nullable Answer answer) {
        return answer == null
                ? new RelationPage.Answer(null, null, null)
                : new RelationPage.Answer(answer.type(), answer.strength(), answer.rationale());
    }

    private static String meaning(List<RelationRules.Meaning> meanings, String code) {
        return meanings.stream()
                .filter(meaning -> meaning.code().equals(code))
                .map(RelationRules.Meaning::text)
                .findFirst()
                .orElse("");
    }

    private String canonical(Edition edition, PolicyItem first, PolicyItem second) {
        Optional<Plan> stored =
                edition.pair(first.plan().id(), second.plan().id()).map(pair -> pair.first());
        return stored.isPresent() && stored.get().equals(second.plan())
                ? addresses.relation(second.ref(), first.ref())
                : addresses.relation(first.ref(), second.ref());
    }

    private Link link(PolicyItem item) {
        return new Link(item.ref() + " " + item.title(), addresses.of(item));
    }

    private static PolicyItem byRef(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
    }
}
