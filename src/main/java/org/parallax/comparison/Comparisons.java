package org.parallax.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.stereotype.Service;

/** Computes comparisons from the content of a release, by version 1 of the rule. */
@Service
public class Comparisons {
    /** Under so many items on a side a mix says nothing. */
    static final int ITEMS_FOR_DISTANCE = 5;

    private final Pillars pillars;
    private final Relations relations;

    Comparisons(Pillars pillars, Relations relations) {
        this.pillars = pillars;
        this.relations = relations;
    }

    /** Two plans over all pillars, in the order of the pair. */
    public PlanComparison of(Release release, PlanPair pair) {
        return compare(new Snapshot(
                pair,
                pillars.all(release),
                pillars.codes(release, List.of(pair.first().id(), pair.second().id())),
                relations.between(release, pair)));
    }

    /** Two plans over all pillars, by nothing but what is handed in. */
    public static PlanComparison compare(Snapshot snapshot) {
        PlanPair pair = snapshot.pair();
        List<CodedProvision> first = of(snapshot, pair.first());
        List<CodedProvision> second = of(snapshot, pair.second());
        Set<ItemRef> covered = snapshot.relations().stream()
                .filter(Relation::covers)
                .flatMap(relation -> List.of(relation.first(), relation.second()).stream())
                .collect(Collectors.toSet());
        List<PillarComparison> compared = snapshot.pillars().stream()
                .map(pillar -> on(pillar, snapshot, first, second, covered))
                .toList();
        return new PlanComparison(
                pair,
                whole(pair.first(), first, covered),
                whole(pair.second(), second, covered),
                similarity(compared),
                compared);
    }

    private static PillarComparison on(
            Pillar pillar,
            Snapshot snapshot,
            List<CodedProvision> firstPlan,
            List<CodedProvision> secondPlan,
            Set<ItemRef> covered) {
        PlanPair pair = snapshot.pair();
        Side first = side(pair.first(), firstPlan, pillar.slug(), covered);
        Side second = side(pair.second(), secondPlan, pillar.slug(), covered);
        Set<ItemRef> withPillar = new HashSet<>(refs(pair.first(), items(firstPlan, pillar.slug())));
        withPillar.addAll(refs(pair.second(), items(secondPlan, pillar.slug())));
        int contrary = (int) snapshot.relations().stream()
                .filter(Relation::opposes)
                .filter(relation -> withPillar.contains(relation.first()) && withPillar.contains(relation.second()))
                .count();
        return new PillarComparison(
                pillar, first, second, contrary, distance(first, second), Verdict.of(first, second, contrary));
    }

    private static Side side(Plan plan, List<CodedProvision> provisions, PillarSlug pillar, Set<ItemRef> covered) {
        List<CodedProvision> items = items(provisions, pillar);
        int all = (int) provisions.stream().filter(CodedProvision::counted).count();
        double weight =
                items.stream().mapToDouble(item -> 1.0 / item.pillars().size()).sum();
        return new Side(
                items.size(),
                (int) items.stream()
                        .filter(item -> item.pillars().get(0).equals(pillar))
                        .count(),
                (int) provisions.stream()
                        .filter(provision ->
                                !provision.counted() && provision.pillars().contains(pillar))
                        .count(),
                all == 0 ? 0 : weight / all,
                covered(plan, items, covered),
                mixes(items));
    }

    private static PlanComparison.Whole whole(Plan plan, List<CodedProvision> provisions, Set<ItemRef> covered) {
        List<CodedProvision> items =
                provisions.stream().filter(CodedProvision::counted).toList();
        return new PlanComparison.Whole(items.size(), covered(plan, items, covered), mixes(items));
    }

    /** In the order of the document: shares are then added up in one order, and are the same to the last digit. */
    private static List<CodedProvision> of(Snapshot snapshot, Plan plan) {
        return snapshot.provisions().stream()
                .filter(provision -> provision.plan().equals(plan.id()))
                .sorted(Comparator.comparing(CodedProvision::number))
                .toList();
    }

    private static List<CodedProvision> items(List<CodedProvision> provisions, PillarSlug pillar) {
        return provisions.stream()
                .filter(provision -> provision.counted() && provision.pillars().contains(pillar))
                .toList();
    }

    private static List<ItemRef> refs(Plan plan, List<CodedProvision> items) {
        return items.stream()
                .map(item -> new ItemRef(plan.shortName(), item.number()))
                .toList();
    }

    private static int covered(Plan plan, List<CodedProvision> items, Set<ItemRef> covered) {
        return (int) refs(plan, items).stream().filter(covered::contains).count();
    }

    private static Map<Variable, Mix> mixes(List<CodedProvision> items) {
        Map<Variable, Mix> mixes = new EnumMap<>(Variable.class);
        Mix.VARIABLES.forEach(variable -> mixes.put(variable, Mix.over(variable, items)));
        return mixes;
    }

    private static OptionalDouble distance(Side first, Side second) {
        if (first.items() < ITEMS_FOR_DISTANCE || second.items() < ITEMS_FOR_DISTANCE) {
            return OptionalDouble.empty();
        }
        return Mix.VARIABLES.stream()
                .flatMap(variable -> {
                    Mix one = first.mixes().get(variable);
                    Mix other = second.mixes().get(variable);
                    return one == null || other == null ? null : List.of(one.distance(other)).stream();
                })
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** The cosine of the two vectors of attention. */
    private static OptionalDouble similarity(List<PillarComparison> pillars) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (PillarComparison pillar : pillars) {
            double one = pillar.first().attention();
            double other = pillar.second().attention();
            product += one * other;
            first += one * one;
            second += other * other;
        }
        // Rounding can leave a little more than 1.
        return first == 0 || second == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, product / Math.sqrt(first * second)));
    }
}
