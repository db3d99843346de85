package org.parallax.web.completeness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationCoding;
import org.parallax.relation.RelationType;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CompletenessController {
    private static final List<Integer> STRENGTHS = List.of(5, 4, 3, 2, 1);

    private final Relations relations;
    private final Plans plans;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    CompletenessController(Relations relations, Plans plans, Subjects subjects, Entries entries, Addresses addresses) {
        this.relations = relations;
        this.plans = plans;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/completeness")
    String completeness(Edition edition, Model model) {
        model.addAttribute(
                "page",
                new CompletenessPage(edition.pairs().stream()
                        .map(pair -> pair(edition.release(), pair))
                        .toList()));
        model.addAttribute(Subject.NAME, subjects.list(edition, addresses.completeness(), ""));
        return "completeness";
    }

    private CompletenessPage.Pair pair(Release release, PlanPair pair) {
        List<Relation> related = relations.between(release, pair);
        Set<ItemRef> joined = new HashSet<>();
        related.forEach(relation -> joined.addAll(List.of(relation.first(), relation.second())));
        List<NoCounterpart> alone = relations.noCounterparts(release, pair);
        Map<ItemRef, PolicyItem> items = plans
                .itemsOf(release, List.of(pair.first().id(), pair.second().id()))
                .stream()
                .collect(Collectors.toMap(PolicyItem::ref, Function.identity()));
        return new CompletenessPage.Pair(
                PlanLink.to(pair.first(), addresses),
                PlanLink.to(pair.second(), addresses),
                Stream.of(pair.first(), pair.second())
                        .map(plan -> total(plan, items, joined, alone))
                        .toList(),
                STRENGTHS,
                Arrays.stream(RelationType.values())
                        .map(type -> row(type, related))
                        .toList(),
                related.size(),
                related.stream()
                        .sorted(Relation.STRONGEST_FIRST)
                        .map(relation ->
                                entries.relation(relation, Objects.requireNonNull(items.get(relation.second()))))
                        .toList(),
                relations.codings(release, pair).stream()
                        .filter(coding -> !coding.related())
                        .map(coding -> dropped(coding, items))
                        .toList());
    }

    private CompletenessPage.Total total(
            Plan plan, Map<ItemRef, PolicyItem> items, Set<ItemRef> joined, List<NoCounterpart> alone) {
        List<CompletenessPage.Alone> own = alone.stream()
                .filter(none -> none.item().plan().equals(plan.shortName()))
                .map(none -> new CompletenessPage.Alone(
                        entries.of(Objects.requireNonNull(items.get(none.item()))),
                        none.terms(),
                        none.reason(),
                        none.codedOn()))
                .toList();
        int all = (int)
                items.values().stream().filter(item -> item.plan().equals(plan)).count();
        int related = (int) joined.stream()
                .filter(ref -> ref.plan().equals(plan.shortName()))
                .count();
        return new CompletenessPage.Total(PlanLink.to(plan, addresses), all, related, own, all - related - own.size());
    }

    private static CompletenessPage.TypeRow row(RelationType type, List<Relation> related) {
        List<Relation> own =
                related.stream().filter(relation -> relation.type() == type).toList();
        return new CompletenessPage.TypeRow(
                type,
                STRENGTHS.stream()
                        .map(strength -> own.stream()
                                .filter(relation -> relation.strength() == strength)
                                .count())
                        .toList(),
                own.size());
    }

    private CompletenessPage.Dropped dropped(RelationCoding coding, Map<ItemRef, PolicyItem> items) {
        return new CompletenessPage.Dropped(
                coding.first().toString(),
                coding.second().toString(),
                addresses.of(Objects.requireNonNull(items.get(coding.first()))),
                addresses.of(Objects.requireNonNull(items.get(coding.second()))),
                Objects.requireNonNullElse(coding.reason(), ""));
    }
}
