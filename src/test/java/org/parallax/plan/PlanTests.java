package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {
    private final Plan plan = InventedPlan.plan("xx-demo-2025");

    @Test
    void thePdfPageIsThePrintedPageAndTheOffset() {
        assertThat(plan.pdfPage(5)).isEqualTo(7);
    }

    @Test
    void anUnknownPrintedPageHasNoPdfPage() {
        assertThat(plan.pdfPage(null)).isNull();
    }

    @Test
    void anItemLinksToItsPageOfTheDocumentToCite() {
        assertThat(InventedPlan.item(plan, "1.1.1", 5).sourceUrl())
                .isEqualTo("https://example.org/xx-demo-2025.pdf#page=7");
    }

    @Test
    void anItemWithoutAPageLinksToTheWholeDocument() {
        assertThat(InventedPlan.item(plan, "1.1.1", null).sourceUrl())
                .isEqualTo("https://example.org/xx-demo-2025.pdf");
    }

    @ParameterizedTest
    @CsvSource({"1, PART", "1.1, SECTION"})
    void theDepthOfAHeadingTellsWhatThePlanCallsIt(String number, SectionLevel level) {
        assertThat(plan.levelOf(new PlanNumber(number))).isEqualTo(level);
    }

    @Test
    void anItemIsKnownByThePlansShortNameAndItsNumber() {
        assertThat(InventedPlan.item(plan, "1.1.1", null).ref()).hasToString("XX-1.1.1");
    }
}
