package org.parallax.relation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.coding.KrippendorffAlpha;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanPair;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relations of a release. */
@Service
@Transactional(readOnly = true)
public class Relations {
    private static final String NONE = "none";

    private final RelationRepository repository;

    Relations(RelationRepository repository) {
        this.repository = repository;
    }

    /** All relations between two plans, in the order of the first plan's items and then of the second's. */
    public List<Relation> between(Release release, PlanPair pair) {
        return repository
                .findOfPair(
                        release.id(),
                        pair.first().id().value(),
                        pair.second().id().value())
                .stream()
                .map(RelationEntity::toRelation)
                .toList();
    }

    /** All relations of an item, seen from it, the strongest first. */
    public List<Relation> of(Release release, ItemRef item) {
        return repository.findTouching(release.id(), List.of(item.toString())).stream()
                .map(RelationEntity::toRelation)
                .map(relation -> relation.seenFrom(item))
                .sorted(Relation.STRONGEST_FIRST)
                .toList();
    }

    /** The relations that join two of the given items. */
    public List<Relation> among(Release release, Collection<ItemRef> items) {
        return repository
                .findTouching(
                        release.id(), items.stream().map(ItemRef::toString).toList())
                .stream()
                .map(RelationEntity::toRelation)
                .filter(relation -> items.contains(relation.first()) && items.contains(relation.second()))
                .toList();
    }

    /** The relation of two items, seen from the first one. */
    public Optional<Relation> find(Release release, ItemRef item, ItemRef other) {
        return repository
                .find(release.id(), item.toString(), other.toString())
                .map(RelationEntity::toRelation)
                .map(relation -> relation.seenFrom(item));
    }

    /** The keys of the releases that have each relation, by what changes call it: {@code us-1.3.2/cn-5.3}. */
    public Map<String, Set<Long>> releasesWithRelations() {
        return repository.findPresence().stream()
                .collect(Collectors.groupingBy(
                        row -> (row.first() + "/" + row.second()).toLowerCase(Locale.ROOT),
                        Collectors.mapping(PresenceRow::release, Collectors.toSet())));
    }

    /** The relation of two items, named in either order, as it is stored. */
    public Optional<Relation> stored(Release release, ItemRef item, ItemRef other) {
        return repository.find(release.id(), item.toString(), other.toString()).map(RelationEntity::toRelation);
    }

    /** What the two coders said of two items, seen from the first one. */
    public Optional<RelationCoding> coding(Release release, ItemRef item, ItemRef other) {
        return repository
                .findCoding(release.id(), item.toString(), other.toString())
                .map(RelationCodingEntity::toCoding)
                .map(coding -> coding.first().equals(item) ? coding : coding.swapped());
    }

    /** What the two coders said of every pair of items that one of them saw as related, or that is settled so. */
    public List<RelationCoding> codings(Release release, PlanPair pair) {
        return repository
                .findCodings(
                        release.id(),
                        pair.first().id().value(),
                        pair.second().id().value())
                .stream()
                .map(RelationCodingEntity::toCoding)
                .toList();
    }

    /** The items of two plans that have no counterpart in the other one, in the order of the plans. */
    public List<NoCounterpart> noCounterparts(Release release, PlanPair pair) {
        return repository
                .findNoCounterparts(
                        release.id(),
                        pair.first().id().value(),
                        pair.second().id().value())
                .stream()
                .map(NoCounterpartEntity::toNoCounterpart)
                .toList();
    }

    /** The statements that an item has no counterpart, one for each pair of plans at the most. */
    public List<NoCounterpart> noCounterparts(Release release, ItemRef item) {
        return repository.findNoCounterpartsOf(release.id(), item.toString()).stream()
                .map(NoCounterpartEntity::toNoCounterpart)
                .toList();
    }

    /** How relations are coded. */
    public RelationRules rules(Release release) {
        List<RelationRuleEntity> rules = repository.findRules(release.id());
        Function<String, List<RelationRules.Meaning>> of = kind -> rules.stream()
                .filter(rule -> rule.kind().equals(kind))
                .map(RelationRuleEntity::toMeaning)
                .toList();
        return new RelationRules(of.apply("rule"), of.apply("type"), of.apply("strength"), of.apply("rationale"));
    }

    /** How far the two coders agree on the relations of two plans. */
    public RelationAgreement agreement(Release release, PlanPair pair) {
        return agreement(codings(release, pair));
    }

    static RelationAgreement agreement(List<RelationCoding> codings) {
        List<List<String>> types = codings.stream()
                .map(coding -> List.of(type(coding.one()), type(coding.two())))
                .toList();
        List<List<Integer>> strengths = codings.stream()
                .map(coding -> List.of(strength(coding.one()), strength(coding.two())))
                .toList();
        return new RelationAgreement(
                codings.size(),
                (int) codings.stream()
                        .filter(coding -> coding.one() != null && coding.two() != null)
                        .count(),
                count(types),
                count(strengths),
                KrippendorffAlpha.nominal(types),
                KrippendorffAlpha.ordinal(strengths));
    }

    private static String type(RelationCoding.@Nullable Answer answer) {
        return answer == null ? NONE : answer.type().slug();
    }

    private static int strength(RelationCoding.@Nullable Answer answer) {
        return answer == null ? 0 : answer.strength();
    }

    private static <T> int count(List<List<T>> answers) {
        return (int)
                answers.stream().filter(pair -> pair.get(0).equals(pair.get(1))).count();
    }
}
