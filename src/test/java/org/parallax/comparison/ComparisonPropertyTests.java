package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;

/** What holds of every comparison, tried on some hundred invented ones that are the same at every run. */
class ComparisonPropertyTests {
    private static final List<RelationType> NOT_CONTRARY =
            List.of(RelationType.EQUAL, RelationType.BROADER, RelationType.NARROWER, RelationType.OVERLAPS);
    private static final Offset<Double> EXACT = within(1e-9);

    private static final List<Snapshot> SNAPSHOTS = snapshots(new Random(20_250_726), 400);

    private static List<Snapshot> snapshots(Random random, int count) {
        return Stream.generate(() -> snapshot(random)).limit(count).toList();
    }

    private static void forAll(Consumer<Snapshot> property) {
        for (Snapshot snapshot : SNAPSHOTS) {
            try {
                property.accept(snapshot);
            } catch (AssertionError e) {
                throw new AssertionError("Does not hold of number " + SNAPSHOTS.indexOf(snapshot), e);
            }
        }
    }

    @Test
    void theSharesOfAPlanWithItemsAddUpToOne() {
        forAll(snapshot -> {
            PlanComparison comparison = Comparisons.compare(snapshot);
            assertShares(comparison.first(), sides(comparison, PillarComparison::first));
            assertShares(comparison.second(), sides(comparison, PillarComparison::second));
        });
    }

    private static void assertShares(PlanComparison.Whole whole, List<Side> sides) {
        assertThat(sides.stream().mapToDouble(Side::attention).sum()).isEqualTo(whole.items() == 0 ? 0 : 1, EXACT);
        assertThat(sides.stream().mapToInt(Side::primaryItems).sum()).isEqualTo(whole.items());
    }

    @Test
    void everyFigureKeepsToItsBounds() {
        forAll(snapshot -> {
            PlanComparison comparison = Comparisons.compare(snapshot);
            assertShare(comparison.similarity());
            assertShare(comparison.first().coverage());
            assertShare(comparison.second().coverage());
            for (PillarComparison pillar : comparison.pillars()) {
                assertShare(pillar.distance());
                assertThat(pillar.meanCoverage()).isBetween(0.0, 1.0);
                assertThat(pillar.contrary())
                        .isBetween(0, pillar.first().items() * pillar.second().items());
                for (Side side : List.of(pillar.first(), pillar.second())) {
                    assertShare(OptionalDouble.of(side.attention()));
                    assertShare(side.coverage());
                    assertThat(side.coverage().isPresent()).isEqualTo(side.items() > 0);
                    assertThat(side.covered()).isBetween(0, side.items());
                    assertThat(side.primaryItems()).isBetween(0, side.items());
                }
            }
        });
    }

    private static void assertShare(OptionalDouble share) {
        share.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
    }

    @Test
    void swappingThePlansSwapsTheComparison() {
        forAll(snapshot -> {
            assertThat(Comparisons.compare(snapshot.swapped()))
                    .isEqualTo(Comparisons.compare(snapshot).swapped());
        });
    }

    @Test
    void swappingTwiceChangesNothing() {
        forAll(snapshot -> {
            assertThat(snapshot.swapped().swapped()).isEqualTo(snapshot);
            PlanComparison comparison = Comparisons.compare(snapshot);
            assertThat(comparison.swapped().swapped()).isEqualTo(comparison);
        });
    }

    @Test
    void theVerdictDoesNotDependOnTheFocus() {
        forAll(snapshot -> {
            PlanComparison back = Comparisons.compare(snapshot.swapped());
            for (PillarComparison pillar : Comparisons.compare(snapshot).pillars()) {
                assertThat(back.on(pillar.pillar().slug()).orElseThrow().verdict())
                        .isEqualTo(pillar.verdict());
                PillarComparison swapped = pillar.swapped();
                assertThat(Verdict.of(swapped.first(), swapped.second(), swapped.contrary()))
                        .isEqualTo(pillar.verdict());
            }
        });
    }

    /** Not even in the last digit, which would show in what programs get. */
    @Test
    void theOrderOfWhatIsHandedInMakesNoDifference() {
        Random random = new Random(1);
        forAll(snapshot -> {
            List<CodedProvision> provisions = new ArrayList<>(snapshot.provisions());
            List<Relation> relations = new ArrayList<>(snapshot.relations());
            Collections.shuffle(provisions, random);
            Collections.shuffle(relations, random);
            assertThat(Comparisons.compare(new Snapshot(snapshot.pair(), snapshot.pillars(), provisions, relations)))
                    .isEqualTo(Comparisons.compare(snapshot));
        });
    }

    /** Counted anew, by going through the items one by one. */
    @Test
    void coverageAndContraryAreWhatACountOfItemsGives() {
        forAll(snapshot -> {
            PlanComparison comparison = Comparisons.compare(snapshot);
            for (PillarComparison pillar : comparison.pillars()) {
                assertThat(pillar.first().covered())
                        .isEqualTo(covered(snapshot, snapshot.pair().first(), pillar));
                assertThat(pillar.second().covered())
                        .isEqualTo(covered(snapshot, snapshot.pair().second(), pillar));
                int contrary = 0;
                for (Relation relation : snapshot.relations()) {
                    boolean both = Stream.of(relation.first(), relation.second())
                            .allMatch(ref -> Objects.requireNonNull(find(snapshot, ref))
                                    .pillars()
                                    .contains(pillar.pillar().slug()));
                    contrary += both && relation.type() == RelationType.CONTRARY && relation.strength() > 2 ? 1 : 0;
                }
                assertThat(pillar.contrary()).isEqualTo(contrary);
            }
        });
    }

    private static long covered(Snapshot snapshot, Plan plan, PillarComparison pillar) {
        return snapshot.provisions().stream()
                .filter(item -> item.counted()
                        && item.plan().equals(plan.id())
                        && item.pillars().contains(pillar.pillar().slug()))
                .map(item -> new ItemRef(plan.shortName(), item.number()))
                .filter(ref -> snapshot.relations().stream()
                        .anyMatch(relation -> (relation.first().equals(ref)
                                        || relation.second().equals(ref))
                                && relation.type() != RelationType.CONTRARY
                                && relation.strength() > 2))
                .count();
    }

    private static @Nullable CodedProvision find(Snapshot snapshot, ItemRef ref) {
        return snapshot.provisions().stream()
                .filter(item -> item.counted()
                        && item.plan().equals(InventedSnapshot.id(ref.plan()))
                        && item.number().equals(ref.number()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void theRankingHasEveryPillarOnceAndTheMostAlikeFirst() {
        forAll(snapshot -> {
            PlanComparison comparison = Comparisons.compare(snapshot);
            assertThat(comparison.ranked()).containsExactlyInAnyOrderElementsOf(comparison.pillars());
            for (int i = 1; i < comparison.ranked().size(); i++) {
                PillarComparison before = comparison.ranked().get(i - 1);
                PillarComparison after = comparison.ranked().get(i);
                assertThat(before.verdict()).isLessThanOrEqualTo(after.verdict());
                if (before.verdict() == after.verdict()) {
                    assertThat(before.meanCoverage()).isGreaterThanOrEqualTo(after.meanCoverage());
                }
            }
        });
    }

    @Test
    void aPlanComparedWithItselfIsAsSimilarAsCanBe() {
        forAll(snapshot -> {
            PlanPair twice =
                    new PlanPair(snapshot.pair().first(), snapshot.pair().first());
            PlanComparison comparison =
                    Comparisons.compare(new Snapshot(twice, snapshot.pillars(), snapshot.provisions(), List.of()));
            comparison
                    .similarity()
                    .ifPresent(similarity -> assertThat(similarity).isEqualTo(1, EXACT));
            assertThat(comparison.pillars())
                    .allSatisfy(pillar -> pillar.distance()
                            .ifPresent(distance -> assertThat(distance).isZero()));
        });
    }

    /** The properties say something only if all kinds of comparisons are among those tried. */
    @Test
    void everyVerdictAndEveryAbsenceIsTried() {
        List<PlanComparison> comparisons =
                SNAPSHOTS.stream().map(Comparisons::compare).toList();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        comparisons.forEach(comparison -> comparison.pillars().forEach(pillar -> verdicts.add(pillar.verdict())));
        assertThat(verdicts).containsExactly(Verdict.values());
        assertThat(comparisons)
                .anyMatch(comparison -> comparison.first().items() == 0)
                .anyMatch(comparison -> comparison.pillars().stream()
                        .anyMatch(pillar -> pillar.distance().isPresent()))
                .anyMatch(comparison -> comparison.pillars().stream()
                        .anyMatch(pillar -> pillar.presence() == Presence.BOTH
                                && pillar.first().coverage().isEmpty()));
    }

    private static List<Side> sides(PlanComparison comparison, Function<PillarComparison, Side> side) {
        return comparison.pillars().stream().map(side).toList();
    }

    private static Snapshot snapshot(Random random) {
        InventedSnapshot plans = InventedSnapshot.empty();
        List<String> first = provisions(random, plans, "XX-1.1.");
        List<String> second = provisions(random, plans, "YY-1.");
        // From hardly any relations to one for each pair of items.
        double related = Math.pow(random.nextDouble(), 3);
        double opposed = random.nextBoolean() ? 0 : 0.1;
        for (String one : first) {
            for (String other : second) {
                if (random.nextDouble() < related) {
                    RelationType type = random.nextDouble() < opposed
                            ? RelationType.CONTRARY
                            : NOT_CONTRARY.get(random.nextInt(NOT_CONTRARY.size()));
                    plans.relation(one, type, 1 + random.nextInt(5), other);
                }
            }
        }
        return plans.snapshot();
    }

    /** Adds up to thirty items, sometimes none, and up to three framing passages; their references. */
    private static List<String> provisions(Random random, InventedSnapshot plans, String prefix) {
        int items = random.nextInt(8) == 0 ? 0 : random.nextInt(31);
        List<String> refs = new ArrayList<>();
        for (int number = 1; number <= items; number++) {
            refs.add(prefix + number);
            plans.coded(
                    prefix + number,
                    code(random, "rules", "funding", "research"),
                    code(random, "directs", "recommends"),
                    code(random, "domestic", "global", "allies"),
                    pillars(random));
        }
        for (int passage = random.nextInt(4); passage > 0; passage--) {
            plans.framing(prefix.substring(0, 3) + "0." + passage, pillars(random));
        }
        return refs;
    }

    private static @Nullable String code(Random random, String... values) {
        int choice = random.nextInt(values.length + 1);
        return choice == values.length ? null : values[choice];
    }

    private static String[] pillars(Random random) {
        List<String> all = new ArrayList<>(InventedSnapshot.PILLARS.stream()
                .map(pillar -> pillar.slug().value())
                .toList());
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(3)).toArray(String[]::new);
    }
}
