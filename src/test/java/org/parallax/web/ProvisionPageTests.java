package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parallax.Owner;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ProvisionPageTests {
    private static final String ITEM =
            "policy_item item join plan on plan.id = plan_id where slug = 'us-aiap-2025' and number = '1.3.2'";

    @Autowired
    Site site;

    @Autowired
    Owner owner;

    @Test
    void aUsItemShowsBothPageNumbersAndOpensTheOfficialPdfThere() {
        Document page = site.page("/us-aiap-2025/1.3.2");
        assertThat(page.select(".facts").text()).contains("printed page 5 (PDF page 8)", "item 2 of 5");
        assertThat(page.expectFirst(".acts .btn.main").attr("href")).endsWith("Americas-AI-Action-Plan.pdf#page=8");
    }

    @Test
    void anItemThatRunsOverAPageBreakShowsBothPages() {
        assertThat(site.page("/us-aiap-2025/1.1.5").select(".facts").text())
                .contains("printed pages 3 to 4 (from PDF page 6)");
    }

    @Test
    void aChineseItemShowsItsLevelOfCheckingAndWhatItRestsOn() {
        assertThat(site.page("/cn-gaigap-2025/5.3").select(".facts").text())
                .contains("C awaiting a check against the official text", "no page: official text not at hand");
    }

    @Test
    void theSummaryIsLabelledAsOurs() {
        Document page = site.page("/us-aiap-2025/3.3.1");
        assertThat(page.expectFirst(".ours + .big").text()).isNotBlank();
        assertThat(page.expectFirst(".item .ours").text()).isEqualTo("Parallax summary");
    }

    @Test
    void whatIsNotCodedYetSaysSo() {
        // All that is shipped is coded.
        String code = Objects.requireNonNull(owner.sql().queryForObject("select force from " + ITEM, String.class));
        owner.sql().update("update policy_item set force = null where id = (select item.id from " + ITEM + ")");
        try {
            assertThat(site.page("/us-aiap-2025/1.3.2").select(".facts").text()).contains("Force not yet coded");
        } finally {
            owner.sql().update("update policy_item set force = ? where id = (select item.id from " + ITEM + ")", code);
        }
    }

    @Test
    void aFramingPassageSaysThatItIsNotCounted() {
        Document page = site.page("/us-aiap-2025/1.3.0");
        assertThat(page.expectFirst(".warn").text()).startsWith("Framing, not counted");
        assertThat(page.select("a[href^=/items?ref]")).isEmpty();
    }

    @Test
    void aPartListsAllItsItems() {
        assertThat(site.page("/us-aiap-2025/3").select(".entry input[name=ref]"))
                .hasSize(16);
    }

    @Test
    void aSelectionSetsItsItemsSideBySide() {
        Document page = site.page("/items?ref=us-1.3.5,cn-5.2,cn-5.5");
        assertThat(page.select("table.matrix thead th .ref").eachText())
                .containsExactly("US-1.3.5", "CN-5.2", "CN-5.5");
        assertThat(page.expectFirst("a.drop").attr("href")).isEqualTo("/items?ref=cn-5.2,cn-5.5");
    }

    @Test
    void aSelectionOfOneItemAsksForAnother() {
        Document page = site.page("/items?ref=us-1.3.2");
        assertThat(page.expectFirst("h1").text()).isEqualTo("One item chosen, one more needed");
        assertThat(page.select("main input[type=hidden][name=ref]").attr("value"))
                .isEqualTo("us-1.3.2");
    }

    @Test
    void aSelectionSaysWhatItDidNotFind() {
        assertThat(site.page("/items?ref=us-1.3.2,us-9.9,nonsense")
                        .select(".warn")
                        .text())
                .contains("US-9.9", "nonsense");
    }

    @Test
    void aSelectionHoldsNoMoreThanTwelve() {
        Document page = site.page("/items?ref=us-1.1.1,us-1.1.2,us-1.1.3,us-1.1.4,us-1.1.5,us-1.2.1,us-1.2.2,us-1.2.3,"
                + "us-1.3.1,us-1.3.2,us-1.3.3,us-1.3.4,us-1.3.5");
        assertThat(page.select("table.matrix thead th")).hasSize(12);
        assertThat(page.select(".warn").text()).contains("12");
    }

    @Test
    void aBodyListsWhatItLeadsAndNamesItsParent() {
        Document page = site.page("/bodies/caisi");
        assertThat(page.select(".crumbs a").eachAttr("href")).contains("/bodies/nist");
        assertThat(page.select("#b1 ~ .rows a").eachAttr("href")).contains("/us-aiap-2025/3.6.1");
    }
}
