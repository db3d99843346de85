package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.relation.RelationType;

/** In which order pillars come, and what the figures say by themselves. */
class FindingTests {
    private final InventedSnapshot plans = InventedSnapshot.empty();

    @Test
    void theVerdictComesFirst() {
        // Chips: silent. Energy: one-sided. Standards: divergent. Values: 1 and 0. Data: 1 and 1.
        plans.item("XX-1.1.1", "energy")
                .item("XX-1.1.2", "standards")
                .item("XX-1.1.3", "values")
                .item("XX-1.1.4", "data")
                .item("YY-1.1", "standards")
                .item("YY-1.2", "values")
                .item("YY-1.3", "data")
                .relation("XX-1.1.3", RelationType.OVERLAPS, 3, "YY-1.3")
                .relation("XX-1.1.4", RelationType.EQUAL, 5, "YY-1.3");
        assertThat(ranked()).containsExactly("data", "values", "standards", "energy", "chips");
        assertThat(plans.compare().ranked())
                .extracting(PillarComparison::verdict)
                .isSorted();
    }

    @Test
    void thenTheMeanCoverageAndThenTheOrderOfThePillars() {
        // All are divergent by a contrary relation. Coverage: chips 0 and 0, energy 1 and 0, standards 1 and 1, values
        // 0 and
        // 0, data 0 and 1.
        int number = 0;
        for (String pillar : List.of("chips", "energy", "standards", "values", "data")) {
            number++;
            plans.item("XX-1.1." + number, pillar)
                    .item("YY-1." + number, pillar)
                    .relation("XX-1.1." + number, RelationType.CONTRARY, 3, "YY-1." + number);
        }
        plans.relation("XX-1.1.3", RelationType.EQUAL, 3, "YY-1.3")
                .relation("XX-1.1.2", RelationType.EQUAL, 3, "YY-1.5");
        assertThat(ranked()).containsExactly("standards", "energy", "data", "chips", "values");
    }

    @Test
    void ofThePillarsOfOnePlanAloneTheOneWithTheMostAttentionIsFound() {
        // Energy takes 1/3 of the first plan, standards 2/3 of the second.
        plans.item("XX-1.1.1", "chips")
                .item("XX-1.1.2", "chips")
                .item("XX-1.1.3", "energy")
                .item("YY-1.1", "chips")
                .item("YY-1.2", "standards")
                .item("YY-1.3", "standards");
        assertThat(found(Finding.Kind.ONLY_ONE)).containsExactly("standards");
    }

    @Test
    void ofTheDivergentPillarsTheOneWithTheMostContraryRelationsIsFound() {
        // Chips: no coverage. Energy: full coverage and two contrary relations. Data: one contrary relation, no
        // coverage.
        plans.item("XX-1.1.1", "chips")
                .item("XX-1.1.2", "energy")
                .item("XX-1.1.3", "data")
                .item("YY-1.1", "chips")
                .item("YY-1.2", "energy")
                .item("YY-1.3", "energy")
                .item("YY-1.4", "data")
                .relation("XX-1.1.2", RelationType.CONTRARY, 3, "YY-1.2")
                .relation("XX-1.1.2", RelationType.CONTRARY, 3, "YY-1.3")
                .relation("XX-1.1.3", RelationType.CONTRARY, 5, "YY-1.4")
                .relation("XX-1.1.2", RelationType.EQUAL, 5, "YY-1.1");
        assertThat(found(Finding.Kind.PART)).containsExactly("energy");
    }

    @Test
    void amongEqualsTheOneWithTheLeastCoverageIsFound() {
        plans.item("XX-1.1.1", "chips")
                .item("YY-1.1", "chips")
                .item("XX-1.1.2", "energy")
                .item("YY-1.2", "energy")
                .relation("XX-1.1.1", RelationType.CONTRARY, 3, "YY-1.1")
                .relation("XX-1.1.2", RelationType.CONTRARY, 3, "YY-1.2")
                .relation("XX-1.1.1", RelationType.OVERLAPS, 3, "YY-1.1");
        assertThat(found(Finding.Kind.PART)).containsExactly("energy");
    }

    @Test
    void ofThePillarsOnWhichBothSpeakAndDoNotDivergeTheOneWithTheMostCoverageIsFound() {
        // Chips: convergent with 1 and 2/3. Energy: partly convergent with 1 and 1/2.
        plans.item("XX-1.1.1", "chips")
                .item("XX-1.1.2", "energy")
                .item("YY-1.1", "chips")
                .item("YY-1.2", "chips")
                .item("YY-1.3", "chips")
                .item("YY-1.4", "energy")
                .item("YY-1.5", "energy")
                .relation("XX-1.1.1", RelationType.BROADER, 4, "YY-1.1")
                .relation("XX-1.1.1", RelationType.BROADER, 4, "YY-1.2")
                .relation("XX-1.1.2", RelationType.BROADER, 4, "YY-1.4");
        assertThat(found(Finding.Kind.MEET)).containsExactly("chips");
    }

    @Test
    void aRuleThatFitsNothingFindsNothing() {
        plans.item("XX-1.1.1", "chips").item("YY-1.1", "chips").relation("XX-1.1.1", RelationType.EQUAL, 5, "YY-1.1");
        assertThat(plans.compare().findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MEET);
    }

    @Test
    void findingsComeInTheOrderOfTheRulesAndDoNotDependOnTheFocus() {
        plans.item("XX-1.1.1", "chips")
                .item("XX-1.1.2", "energy")
                .item("XX-1.1.3", "data")
                .item("YY-1.1", "chips")
                .item("YY-1.2", "energy")
                .relation("XX-1.1.1", RelationType.EQUAL, 5, "YY-1.1");
        PlanComparison comparison = plans.compare();
        assertThat(comparison.findings())
                .extracting(finding -> finding.kind() + " " + slug(finding.on()))
                .containsExactly("ONLY_ONE data", "PART energy", "MEET chips");
        assertThat(comparison.swapped().findings())
                .extracting(finding -> finding.kind() + " " + slug(finding.on()))
                .containsExactly("ONLY_ONE data", "PART energy", "MEET chips");
    }

    private List<String> ranked() {
        return plans.compare().ranked().stream().map(FindingTests::slug).toList();
    }

    private List<String> found(Finding.Kind kind) {
        return plans.compare().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> slug(finding.on()))
                .toList();
    }

    private static String slug(PillarComparison pillar) {
        return pillar.pillar().slug().value();
    }
}
