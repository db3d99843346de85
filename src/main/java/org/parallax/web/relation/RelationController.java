package org.parallax.web.relation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.citation.Citations;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationCoding;
import org.parallax.relation.RelationRules;
import org.parallax.relation.Relations;
import org.parallax.web.card.CardLink;
import org.parallax.web.card.Cards;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.OfficialTexts;
import org.parallax.web.layout.OfficialWords;
import org.parallax.web.layout.QuoteKits;
import org.parallax.web.layout.Share;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
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
    private final OfficialTexts texts;
    private final QuoteKits kits;
    private final Citations citations;
    private final Cards cards;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    RelationController(
            Relations relations,
            Plans plans,
            Codings codings,
            Changes changes,
            OfficialTexts texts,
            QuoteKits kits,
            Citations citations,
            Cards cards,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.relations = relations;
        this.plans = plans;
        this.codings = codings;
        this.changes = changes;
        this.texts = texts;
        this.kits = kits;
        this.citations = citations;
        this.cards = cards;
        this.subjects = subjects;
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
        Relation stored = relations
                .stored(release, first.ref(), second.ref())
                .orElseThrow(() -> new NotFoundException(List.of(
                        link(first),
                        link(second),
                        new Link(first.ref() + ", " + second.ref(), addresses.selection(wanted)))));
        Relation relation = stored.seenFrom(first.ref());
        Optional<RelationCoding> coding = relations.coding(release, first.ref(), second.ref());
        RelationRules rules = relations.rules(release);
        CodeNames names = codings.names(release);
        Release newer = edition.newer();
        // The attached documents belong to no release, so a page of an earlier one leaves them out.
        Map<ItemRef, OfficialWords> official = edition.dated() ? Map.of() : texts.of(items);
        model.addAttribute(
                "page",
                new RelationPage(
                        side(first, official.get(first.ref()), names),
                        side(second, official.get(second.ref()), names),
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
                        kits.of(relation, first, second, official, release),
                        new Cites(
                                citations.relation(
                                        stored,
                                        new PlanPair(first.plan(), second.plan()),
                                        release,
                                        LocalDate.now(ZoneOffset.UTC)),
                                null,
                                "",
                                addresses.relation(stored.first(), stored.second()) + "/data"),
                        newer == null ? null : changes.since(release, stored, newer),
                        first.pillars().stream()
                                .filter(second.pillars()::contains)
                                .map(pillar -> new Link(
                                        pillar.name(),
                                        addresses.comparison(
                                                first.plan().id(), second.plan().id(), pillar.slug())))
                                .toList(),
                        addresses.selection(items.stream().map(PolicyItem::ref).toList()),
                        addresses.relation(second.ref(), first.ref()),
                        addresses.relation(stored.first(), stored.second())));
        CardLink card = cards.of(edition, relation, first, second);
        model.addAttribute(
                Share.NAME,
                new Share(card.path(), card.alt(), addresses.relation(stored.first(), stored.second()), Map.of()));
        model.addAttribute(
                Subject.NAME,
                subjects.of(edition, stored, byRef(items, stored.first()), byRef(items, stored.second())));
        return "relation";
    }

    private RelationPage.Side side(PolicyItem item, @Nullable OfficialWords official, CodeNames names) {
        return new RelationPage.Side(
                entries.of(item),
                item.pillars().stream()
                        .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                        .toList(),
                entries.codes(item, names),
                item.checked(),
                official);
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

    private Link link(PolicyItem item) {
        return new Link(item.ref() + " " + item.title(), addresses.of(item));
    }

    private static PolicyItem byRef(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
    }
}
