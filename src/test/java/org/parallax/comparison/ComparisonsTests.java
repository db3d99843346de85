package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;

class ComparisonsTests {
    private static final PlanPair PAIR =
            new PlanPair(InventedPlan.plan("xx-demo-2025"), InventedPlan.plan("yy-demo-2025"));
    private static final List<Pillar> PILLARS = Stream.of("chips", "energy", "standards", "values", "data")
            .map(InventedPlan::pillar)
            .toList();

    // Chips: both. Energy: the first plan only. Standards: the second only, in framing. Values: nobody.
    // Data: both, the first plan in framing only.
    private final PlanComparison comparison = Comparisons.compare(
            PAIR,
            PILLARS,
            List.of(
                    firstItem("chips"),
                    firstItem("chips", "energy"),
                    firstItem("energy", "chips"),
                    firstItem("energy"),
                    firstFraming("data", "chips"),
                    secondItem("chips", "data"),
                    secondItem("data"),
                    secondFraming("standards")));

    @Test
    void everyItemOfAPlanIsCounted() {
        assertThat(comparison.firstItems()).isEqualTo(4);
    }

    @Test
    void framingIsNotCountedAmongTheItemsOfAPlan() {
        assertThat(comparison.secondItems()).isEqualTo(2);
    }

    @Test
    void anItemGivesEachOfItsPillarsAnEqualShare() {
        assertThat(first("chips").attention()).isEqualTo((1 + 0.5 + 0.5) / 4);
    }

    @Test
    void anItemCountsOnceForAPillarThatIsNotItsPrimaryOne() {
        assertThat(first("chips").items()).isEqualTo(3);
    }

    @Test
    void theFirstPillarOfAnItemIsItsPrimaryOne() {
        assertThat(first("chips").primaryItems()).isEqualTo(2);
    }

    @Test
    void theAttentionOfTheFirstPlanAddsUpToOne() {
        assertThat(sum(pillar -> pillar.first().attention())).isEqualTo(1, within(1e-12));
    }

    @Test
    void theAttentionOfTheSecondPlanAddsUpToOne() {
        assertThat(sum(pillar -> pillar.second().attention())).isEqualTo(1, within(1e-12));
    }

    @Test
    void thePrimaryItemsAddUpToTheItemsOfThePlan() {
        assertThat(sum(pillar -> pillar.first().primaryItems())).isEqualTo(4);
    }

    @Test
    void framingIsCountedApart() {
        assertThat(first("data"))
                .extracting(Side::items, Side::primaryItems, Side::framing, Side::attention)
                .containsExactly(0, 0, 1, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"chips, BOTH", "energy, FIRST_ONLY", "standards, SECOND_ONLY", "values, NEITHER", "data, BOTH"})
    void framingAloneIsEnoughToSpeakToAPillar(String pillar, Presence presence) {
        assertThat(on(pillar).presence()).isEqualTo(presence);
    }

    @Test
    void thePillarsKeepTheirOrder() {
        assertThat(comparison.pillars()).extracting(PillarComparison::pillar).isEqualTo(PILLARS);
    }

    @Test
    void sharedPillarsComeWithTheLargestSmallerShareFirst() {
        assertThat(slugs(comparison.shared())).containsExactly("chips", "data");
    }

    @Test
    void pillarsOfOnePlanAloneAreOneSided() {
        assertThat(slugs(comparison.oneSided())).containsExactly("energy", "standards");
    }

    @Test
    void theLargestDifferenceComesFirstWhicheverPlanLeads() {
        assertThat(slugs(comparison.byDifference())).startsWith("data", "energy", "chips");
    }

    @Test
    void theLargestShareOfEitherPlanIsTheScale() {
        assertThat(comparison.largestAttention()).isEqualTo(0.75);
    }

    @Test
    void aPillarThatIsNotThereIsNotFound() {
        assertThat(comparison.on(new PillarSlug("unknown"))).isEmpty();
    }

    @Test
    void aPlanWithoutItemsGivesNoAttention() {
        assertThat(Comparisons.compare(PAIR, PILLARS, List.of(firstItem("chips")))
                        .pillars())
                .extracting(pillar -> pillar.second().attention())
                .containsOnly(0.0);
    }

    @Test
    void twoEmptyPlansHaveAScaleOfZero() {
        assertThat(Comparisons.compare(PAIR, PILLARS, List.of()).largestAttention())
                .isZero();
    }

    private double sum(ToDoubleFunction<PillarComparison> figure) {
        return comparison.pillars().stream().mapToDouble(figure).sum();
    }

    private PillarComparison on(String pillar) {
        return comparison.on(new PillarSlug(pillar)).orElseThrow();
    }

    private Side first(String pillar) {
        return on(pillar).first();
    }

    private static List<String> slugs(List<PillarComparison> pillars) {
        return pillars.stream().map(pillar -> pillar.pillar().slug().value()).toList();
    }

    private static CodedProvision firstItem(String... pillars) {
        return new CodedProvision(PAIR.first().id(), true, slugs(pillars), null, null, null);
    }

    private static CodedProvision firstFraming(String... pillars) {
        return new CodedProvision(PAIR.first().id(), false, slugs(pillars), null, null, null);
    }

    private static CodedProvision secondItem(String... pillars) {
        return new CodedProvision(PAIR.second().id(), true, slugs(pillars), null, null, null);
    }

    private static CodedProvision secondFraming(String... pillars) {
        return new CodedProvision(PAIR.second().id(), false, slugs(pillars), null, null, null);
    }

    private static List<PillarSlug> slugs(String... pillars) {
        return Stream.of(pillars).map(PillarSlug::new).toList();
    }
}
