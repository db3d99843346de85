package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.coding.Variable;
import org.parallax.plan.PillarSlug;
import org.parallax.relation.RelationType;

class ComparisonsTests {
    private static final Offset<Double> EXACT = within(1e-12);

    // Chips: both. Energy: the first plan only. Standards: the second only, in framing. Values: nobody.
    // Data: both, the first plan in framing only.
    private final InventedSnapshot plans = InventedSnapshot.empty()
            .item("XX-1.1.1", "chips")
            .item("XX-1.1.2", "chips", "energy")
            .item("XX-1.1.3", "energy", "chips")
            .item("XX-1.1.4", "energy")
            .framing("XX-1.0", "data", "chips")
            .item("YY-1.1", "chips", "data")
            .item("YY-1.2", "data")
            .framing("YY-0.1", "standards");

    @Test
    void everyItemOfAPlanIsCounted() {
        assertThat(plans.compare().first().items()).isEqualTo(4);
    }

    @Test
    void framingIsNotCountedAmongTheItemsOfAPlan() {
        assertThat(plans.compare().second().items()).isEqualTo(2);
    }

    @Test
    void anItemGivesEachOfItsPillarsAnEqualShare() {
        // Chips: 1 + 1/2 + 1/2 of four items. Energy: 1/2 + 1/2 + 1 of four. Of the second plan 1/2 and 1/2 + 1 of two.
        assertThat(plans.on("chips").first().attention()).isEqualTo(0.5);
        assertThat(plans.on("energy").first().attention()).isEqualTo(0.5);
        assertThat(plans.on("chips").second().attention()).isEqualTo(0.25);
        assertThat(plans.on("data").second().attention()).isEqualTo(0.75);
    }

    @Test
    void anItemWithThreePillarsGivesAThirdToEach() {
        InventedSnapshot one = InventedSnapshot.empty().item("XX-1.1.1", "values", "chips", "data");
        assertThat(one.compare().pillars())
                .extracting(pillar -> pillar.first().attention())
                .containsExactly(1.0 / 3, 0.0, 0.0, 1.0 / 3, 1.0 / 3);
    }

    @Test
    void anItemCountsOnceForAPillarThatIsNotItsPrimaryOne() {
        assertThat(plans.on("chips").first().items()).isEqualTo(3);
    }

    @Test
    void theFirstPillarOfAnItemIsItsPrimaryOne() {
        assertThat(plans.on("chips").first().primaryItems()).isEqualTo(2);
    }

    @Test
    void theAttentionOfEachPlanAddsUpToOne() {
        assertThat(sum(pillar -> pillar.first().attention())).isEqualTo(1, EXACT);
        assertThat(sum(pillar -> pillar.second().attention())).isEqualTo(1, EXACT);
    }

    @Test
    void thePrimaryItemsAddUpToTheItemsOfThePlan() {
        assertThat(sum(pillar -> pillar.first().primaryItems())).isEqualTo(4);
    }

    @Test
    void framingIsCountedApart() {
        assertThat(plans.on("data").first())
                .extracting(Side::items, Side::primaryItems, Side::framing, Side::attention)
                .containsExactly(0, 0, 1, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"chips, BOTH", "energy, FIRST_ONLY", "standards, SECOND_ONLY", "values, NEITHER", "data, BOTH"})
    void framingAloneIsEnoughToSpeakToAPillar(String pillar, Presence presence) {
        assertThat(plans.on(pillar).presence()).isEqualTo(presence);
    }

    @Test
    void thePillarsKeepTheirOrder() {
        assertThat(plans.compare().pillars())
                .extracting(PillarComparison::pillar)
                .isEqualTo(InventedSnapshot.PILLARS);
    }

    @Test
    void theDifferenceIsThatOfTheFirstPlan() {
        assertThat(plans.on("energy").difference()).isEqualTo(0.5);
        assertThat(plans.on("data").difference()).isEqualTo(-0.75);
    }

    @Test
    void theLargestShareOfEitherPlanIsTheScale() {
        assertThat(plans.compare().largestAttention()).isEqualTo(0.75);
    }

    @Test
    void aPillarThatIsNotThereIsNotFound() {
        assertThat(plans.compare().on(new PillarSlug("unknown"))).isEmpty();
    }

    @Test
    void coverageIsTheShareOfTheItemsThatTheOtherPlanMeets() {
        plans.relation("XX-1.1.1", RelationType.EQUAL, 3, "YY-1.2");
        // Chips: XX-1.1.1 of three items, and not YY-1.1. Data: YY-1.2 of two.
        assertThat(plans.on("chips").first().covered()).isEqualTo(1);
        assertThat(plans.on("chips").first().coverage()).hasValue(1.0 / 3);
        assertThat(plans.on("chips").second().coverage()).hasValue(0);
        assertThat(plans.on("data").second().coverage()).hasValue(0.5);
        assertThat(plans.compare().first().coverage()).hasValue(0.25);
        assertThat(plans.compare().second().coverage()).hasValue(0.5);
    }

    @Test
    void coverageIsNotDefinedWithoutItems() {
        assertThat(plans.on("data").first().coverage()).isEmpty();
        assertThat(plans.on("standards").second().coverage()).isEmpty();
        assertThat(plans.on("data").second().coverage()).hasValue(0);
    }

    @Test
    void whatMeetsAnItemNeedNotHaveItsPillar() {
        plans.relation("XX-1.1.4", RelationType.NARROWER, 5, "YY-1.2");
        assertThat(plans.on("energy").first().coverage()).hasValue(1.0 / 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "4, 1", "5, 1"})
    void aRelationUnderStrengthThreeMeetsNothing(int strength, int covered) {
        plans.relation("XX-1.1.1", RelationType.OVERLAPS, strength, "YY-1.1");
        assertThat(plans.compare().first().covered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyTypeButContraryMeetsBothItems(RelationType type) {
        plans.relation("XX-1.1.1", type, 4, "YY-1.1");
        int covered = type == RelationType.CONTRARY ? 0 : 1;
        assertThat(plans.compare().first().covered()).isEqualTo(covered);
        assertThat(plans.compare().second().covered()).isEqualTo(covered);
    }

    @Test
    void anItemThatIsMetTwiceCountsOnce() {
        plans.relation("XX-1.1.1", RelationType.BROADER, 3, "YY-1.1")
                .relation("XX-1.1.1", RelationType.BROADER, 5, "YY-1.2");
        assertThat(plans.compare().first().covered()).isEqualTo(1);
        assertThat(plans.compare().second().covered()).isEqualTo(2);
    }

    @Test
    void anItemCanBeMetByOneAndOpposedByAnother() {
        plans.relation("XX-1.1.1", RelationType.CONTRARY, 5, "YY-1.1")
                .relation("XX-1.1.1", RelationType.EQUAL, 3, "YY-1.2");
        assertThat(plans.on("chips").first().covered()).isEqualTo(1);
        assertThat(plans.on("chips").contrary()).isEqualTo(1);
    }

    @Test
    void aFramingPassageIsNeverMet() {
        plans.relation("XX-1.0", RelationType.EQUAL, 5, "YY-1.2");
        assertThat(plans.on("data").first().covered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "5, 1"})
    void aContraryRelationCountsFromStrengthThree(int strength, int contrary) {
        plans.relation("XX-1.1.1", RelationType.CONTRARY, strength, "YY-1.1");
        assertThat(plans.on("chips").contrary()).isEqualTo(contrary);
    }

    @Test
    void aContraryRelationCountsOnThePillarsThatBothItemsHave() {
        // Both have chips; only XX-1.1.2 has energy, and only YY-1.1 data.
        plans.relation("XX-1.1.2", RelationType.CONTRARY, 3, "YY-1.1");
        assertThat(plans.compare().pillars())
                .extracting(PillarComparison::contrary)
                .containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void contraryRelationsOfAnItemAreCountedOneByOne() {
        plans.relation("XX-1.1.1", RelationType.CONTRARY, 3, "YY-1.1")
                .relation("XX-1.1.2", RelationType.CONTRARY, 4, "YY-1.1");
        assertThat(plans.on("chips").contrary()).isEqualTo(2);
    }

    @Test
    void aContraryRelationMakesThePlansDivergeHoweverMuchTheyMeet() {
        InventedSnapshot close = InventedSnapshot.empty()
                .item("XX-1.1.1", "chips")
                .item("XX-1.1.2", "chips")
                .item("YY-1.1", "chips")
                .relation("XX-1.1.1", RelationType.EQUAL, 5, "YY-1.1");
        assertThat(close.on("chips").verdict()).isEqualTo(Verdict.PARTLY_CONVERGENT);
        close.relation("XX-1.1.2", RelationType.CONTRARY, 2, "YY-1.1");
        assertThat(close.on("chips").verdict()).isEqualTo(Verdict.PARTLY_CONVERGENT);
        close.relation("XX-1.1.2", RelationType.CONTRARY, 3, "YY-1.1");
        assertThat(close.on("chips").verdict()).isEqualTo(Verdict.DIVERGENT);
    }

    @ParameterizedTest
    @CsvSource({"energy, ONE_SIDED", "standards, ONE_SIDED", "values, SILENT", "chips, DIVERGENT", "data, DIVERGENT"})
    void withoutRelationsPlansAreSilentOrOneSidedOrDivergent(String pillar, Verdict verdict) {
        assertThat(plans.on(pillar).verdict()).isEqualTo(verdict);
    }

    @Test
    void theMeanCoverageCountsWhatIsNotDefinedAsNothing() {
        plans.relation("XX-1.1.1", RelationType.EQUAL, 5, "YY-1.2");
        // Chips: (1/3 + 0) / 2. Data: (none + 1/2) / 2.
        assertThat(plans.on("chips").meanCoverage()).isEqualTo(1.0 / 6, EXACT);
        assertThat(plans.on("data").meanCoverage()).isEqualTo(0.25);
    }

    @Test
    void theSimilarityIsTheCosineOfTheAttention() {
        // (1/2, 1/2, 0) and (1/4, 0, 3/4): (1/8) / (sqrt(1/2) * sqrt(10/16)) = 1 / sqrt(20).
        assertThat(plans.compare().similarity().orElseThrow()).isEqualTo(1 / Math.sqrt(20), EXACT);
    }

    @Test
    void plansWithTheSameAttentionAreAsSimilarAsCanBe() {
        assertThat(InventedSnapshot.empty()
                        .item("XX-1.1.1", "chips")
                        .item("XX-1.1.2", "data")
                        .item("YY-1.1", "chips", "data")
                        .compare()
                        .similarity()
                        .orElseThrow())
                .isEqualTo(1, EXACT);
    }

    @Test
    void roundingMakesNoSimilarityOfMoreThanOne() {
        InventedSnapshot same = InventedSnapshot.empty()
                .item("XX-1.1.1", "chips", "energy")
                .item("XX-1.1.2", "chips", "standards", "values");
        for (int i = 1; i <= 3; i++) {
            same.item("YY-1." + i, "chips", "energy").item("YY-2." + i, "chips", "standards", "values");
        }
        assertThat(same.compare().similarity().orElseThrow()).isBetween(1 - 1e-12, 1.0);
    }

    @Test
    void plansThatShareNoPillarAreNotSimilarAtAll() {
        assertThat(InventedSnapshot.empty()
                        .item("XX-1.1.1", "chips")
                        .item("YY-1.1", "data")
                        .compare()
                        .similarity())
                .hasValue(0);
    }

    @Test
    void theMixesCountTheItemsWithEachValue() {
        InventedSnapshot coded = InventedSnapshot.empty()
                .coded("XX-1.1.1", "rules", "directs", "global", "chips")
                .coded("XX-1.1.2", "rules", "explores", null, "data")
                .framing("XX-1.0", "chips");
        assertThat(coded.compare().first().mixes())
                .isEqualTo(Map.of(
                        Variable.INSTRUMENT, new Mix(Map.of("rules", 2L)),
                        Variable.FORCE, new Mix(Map.of("directs", 1L, "explores", 1L)),
                        Variable.SCOPE, new Mix(Map.of("global", 1L))));
        assertThat(coded.on("data").first().mixes())
                .containsEntry(Variable.INSTRUMENT, new Mix(Map.of("rules", 1L)))
                .containsEntry(Variable.SCOPE, new Mix(Map.of()));
    }

    @Test
    void theDistanceIsTheMeanOfThoseOfTheMixes() {
        InventedSnapshot coded = InventedSnapshot.empty();
        for (int i = 1; i <= 6; i++) {
            coded.coded("XX-1.1." + i, "rules", "directs", i <= 3 ? "domestic" : "global", "chips");
        }
        for (int i = 1; i <= 5; i++) {
            coded.coded("YY-1." + i, "rules", "explores", "domestic", "chips");
        }
        // Instrument: the same, 0. Force: nothing in common, 1. Scope: (1/2, 1/2) and (1, 0), whose divergence is
        // 3/4 * (2 - log2 3) = 0.311278 and its root 0.557923. Mean: 1.557923 / 3.
        assertThat(coded.on("chips").distance().orElseThrow()).isEqualTo(0.519308, within(5e-7));
    }

    @Test
    void aVariableThatIsNotCodedOnOneSideIsLeftOutOfTheDistance() {
        InventedSnapshot coded = InventedSnapshot.empty();
        for (int i = 1; i <= 5; i++) {
            coded.coded("XX-1.1." + i, "rules", "directs", null, "chips");
            coded.coded("YY-1." + i, "rules", "explores", "global", "chips");
        }
        assertThat(coded.on("chips").distance()).hasValue(0.5);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "4, 5, false", "5, 4, false", "4, 4, false", "0, 5, false", "20, 4, false"})
    void thereIsNoDistanceUnderFiveItemsOnASide(int first, int second, boolean there) {
        InventedSnapshot coded = InventedSnapshot.empty();
        for (int i = 1; i <= first; i++) {
            coded.coded("XX-1.1." + i, "rules", "directs", "global", "chips");
        }
        for (int i = 1; i <= second; i++) {
            coded.coded("YY-1." + i, "rules", "directs", "global", "chips");
        }
        assertThat(coded.on("chips").distance()).isEqualTo(there ? OptionalDouble.of(0) : OptionalDouble.empty());
    }

    @Test
    void anEmptySideIsComparedToo() {
        PlanComparison comparison = InventedSnapshot.empty()
                .item("XX-1.1.1", "chips")
                .framing("XX-1.0", "data")
                .compare();
        assertThat(comparison.second())
                .extracting(PlanComparison.Whole::items, PlanComparison.Whole::covered)
                .containsExactly(0, 0);
        assertThat(comparison.second().coverage()).isEmpty();
        assertThat(comparison.similarity()).isEmpty();
        assertThat(comparison.pillars()).allSatisfy(pillar -> {
            assertThat(pillar.second().attention()).isZero();
            assertThat(pillar.second().coverage()).isEmpty();
            assertThat(pillar.distance()).isEmpty();
        });
        assertThat(comparison.pillars())
                .extracting(PillarComparison::verdict)
                .containsExactly(Verdict.ONE_SIDED, Verdict.SILENT, Verdict.SILENT, Verdict.SILENT, Verdict.ONE_SIDED);
    }

    @Test
    void twoEmptyPlansAreSilentOnEverything() {
        PlanComparison comparison = InventedSnapshot.empty().compare();
        assertThat(comparison.pillars()).extracting(PillarComparison::verdict).containsOnly(Verdict.SILENT);
        assertThat(comparison.largestAttention()).isZero();
        assertThat(comparison.findings()).isEmpty();
    }

    @Test
    void aPlanThatIsNotOfThePairCountsNowhere() {
        PlanComparison before = plans.compare();
        plans.item("ZZ-1.1", "chips").framing("ZZ-0.1", "values");
        assertThat(plans.compare()).isEqualTo(before);
    }

    @Test
    void aThirdPlanIsComparedWithEachOfTheOthersByItself() {
        for (String other : List.of("XX", "YY")) {
            InventedSnapshot third = InventedSnapshot.between(other, "ZZ")
                    .item("XX-1.1.1", "chips")
                    .item("YY-1.1", "chips", "data")
                    .item("ZZ-1.1", "chips")
                    .relation(other + (other.equals("XX") ? "-1.1.1" : "-1.1"), RelationType.EQUAL, 4, "ZZ-1.1");
            assertThat(third.compare().pair().second().shortName()).isEqualTo("ZZ");
            assertThat(third.on("chips").verdict()).isEqualTo(Verdict.CONVERGENT);
            assertThat(third.on("data").verdict()).isEqualTo(other.equals("XX") ? Verdict.SILENT : Verdict.ONE_SIDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chips", "energy", "standards", "values", "data"})
    void theOtherPlanInFocusSeesTheSameFromTheOtherSide(String pillar) {
        plans.relation("XX-1.1.2", RelationType.BROADER, 3, "YY-1.1");
        PillarComparison there = plans.on(pillar);
        PillarComparison back =
                plans.compare().swapped().on(new PillarSlug(pillar)).orElseThrow();
        assertThat(back.first()).isEqualTo(there.second());
        assertThat(back.second()).isEqualTo(there.first());
        assertThat(back.verdict()).isEqualTo(there.verdict());
        assertThat(back.difference()).isEqualTo(-there.difference());
    }

    private double sum(ToDoubleFunction<PillarComparison> figure) {
        return plans.compare().pillars().stream().mapToDouble(figure).sum();
    }
}
