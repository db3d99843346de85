package org.parallax.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.plan.BodySlug;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;

class AddressesTests {
    private final Addresses addresses = new Addresses("https://parallax.example");
    private final Plan plan = InventedPlan.plan("xx-demo-2025");
    private final PlanId other = new PlanId("yy-demo-2025");
    private final PillarSlug chips = new PillarSlug("chips");

    @ParameterizedTest
    @CsvSource({
        "https://parallax.example, https://parallax.example/pillars",
        "https://parallax.example/, https://parallax.example/pillars",
        "https://parallax.example//, https://parallax.example/pillars",
        "https://example.org/parallax/, https://example.org/parallax/pillars"
    })
    void aWholeAddressBeginsWithThatOfTheSite(String site, String whole) {
        assertThat(new Addresses(site).absolute("/pillars")).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"https://parallax.example, parallax.example/US-1.3.2", "http://localhost:8080, localhost:8080/US-1.3.2"
    })
    void theSpokenFormHasNoScheme(String site, String spoken) {
        assertThat(new Addresses(site).spoken("/US-1.3.2")).isEqualTo(spoken);
    }

    @Test
    void aPlanLiesAtTheTop() {
        assertThat(addresses.of(plan)).isEqualTo("/xx-demo-2025");
    }

    @Test
    void aSectionLiesUnderItsPlan() {
        assertThat(addresses.of(plan.id(), new PlanNumber("1.3"))).isEqualTo("/xx-demo-2025/1.3");
    }

    @Test
    void anItemLiesUnderItsPlan() {
        assertThat(addresses.of(InventedPlan.item(plan, "1.3.2", null))).isEqualTo("/xx-demo-2025/1.3.2");
    }

    @Test
    void theRecordOfAnItemLiesUnderItsPage() {
        assertThat(addresses.data(InventedPlan.item(plan, "1.3.2", null))).isEqualTo("/xx-demo-2025/1.3.2/data.json");
    }

    @Test
    void theRecordOfAPlanLiesUnderItsPage() {
        assertThat(addresses.data(plan)).isEqualTo("/xx-demo-2025/data.json");
    }

    @Test
    void aPillarLiesAmongThePillars() {
        assertThat(addresses.of(chips)).isEqualTo("/pillars/chips");
    }

    @Test
    void aBodyLiesAmongTheBodies() {
        assertThat(addresses.of(new BodySlug("nist"))).isEqualTo("/bodies/nist");
    }

    @Test
    void aComparisonNamesItsFocusFirst() {
        assertThat(addresses.comparison(other, plan.id())).isEqualTo("/compare/yy-demo-2025/xx-demo-2025");
    }

    @Test
    void aPillarOfAComparisonLiesUnderIt() {
        assertThat(addresses.comparison(plan.id(), other, chips)).isEqualTo("/compare/xx-demo-2025/yy-demo-2025/chips");
    }

    @Test
    void aRelationNamesItsFocusFirst() {
        assertThat(addresses.relation(
                        new ItemRef("YY", new PlanNumber("5.3")), new ItemRef("XX", new PlanNumber("1.3.2"))))
                .isEqualTo("/relations/yy-5.3/xx-1.3.2");
    }

    @Test
    void theItemsWithACodeAreAFilterOfThePlan() {
        assertThat(addresses.coded(plan.id(), "force", "calls-for")).isEqualTo("/xx-demo-2025?force=calls-for");
        assertThat(addresses.coded(plan.id(), chips, "scope", "global"))
                .isEqualTo("/xx-demo-2025?pillar=chips&scope=global");
    }

    @Test
    void theRuleForACodeStandsInTheCodebook() {
        assertThat(addresses.codebook("force", "calls-for")).isEqualTo("/codebook#force-calls-for");
    }

    @Test
    void theItemsOfAPillarAreAFilterOfThePlan() {
        assertThat(addresses.items(plan.id(), chips)).isEqualTo("/xx-demo-2025?pillar=chips");
    }

    @Test
    void thePrimaryItemsOfAPillarAreANarrowerFilter() {
        assertThat(addresses.primaryItems(plan.id(), chips)).isEqualTo("/xx-demo-2025?pillar=chips&primary=true");
    }

    @Test
    void theFramingOfAPillarIsAnotherFilter() {
        assertThat(addresses.framing(plan.id(), chips)).isEqualTo("/xx-demo-2025?pillar=chips&kind=framing");
    }

    @Test
    void aSelectionListsItsReferencesInLowerCase() {
        assertThat(addresses.selection(
                        List.of(new ItemRef("XX", new PlanNumber("1.3.2")), new ItemRef("YY", new PlanNumber("5.3")))))
                .isEqualTo("/items?ref=xx-1.3.2,yy-5.3");
    }

    @Test
    void anEmptySelectionHasNoQuery() {
        assertThat(addresses.selection(List.of())).isEqualTo("/items");
    }
}
