package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.Owner;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ProvisionPageTests {
    private static final String ITEM =
            "policy_item item join plan on plan.id = plan_id where slug = 'us-aiap-2025' and number = '1.3.2'"
                    + " and plan.release_id = (select id from release order by date desc limit 1)";

    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Plans plans;

    @Autowired
    Codings codings;

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
    void anItemShowsItsCodesEachWithALinkToItsRule() {
        Document page = site.page("/us-aiap-2025/1.3.2");
        assertThat(page.select(".facts").text())
                .contains("Instrument Infrastructure and shared resources", "Force Directs", "Scope Domestic");
        assertThat(page.select(".facts a[href^=/codebook]").eachAttr("href"))
                .containsExactly(
                        "/codebook#instrument-infrastructure",
                        "/codebook#force-directs",
                        "/codebook#addressee-own-government",
                        "/codebook#scope-domestic");
    }

    @Test
    void anItemShowsWhatBothCodersAnsweredAndWhyItWasSettledSo() {
        Document page = site.page("/us-aiap-2025/1.4.1");
        assertThat(page.select("section[aria-labelledby=twice-h] .note").text())
                .contains("Of 8 variables, 3 were settled between them or otherwise");
        List<Element> rows = page.select("section[aria-labelledby=twice-h] tbody");
        assertThat(rows.stream().map(row -> row.expectFirst("th").text()))
                .containsExactly("Instrument", "Lead bodies", "Supporting bodies");
        assertThat(rows.get(0).select("td").eachText())
                .containsExactly(
                        "Rules",
                        "Infrastructure and shared resources",
                        "Rules",
                        "A regulatory sandbox eases rules for those who test in it, and rules come first in the order.");
        // Both coders agreed here, and both were overruled.
        assertThat(rows.get(1).select("td").eachText().subList(0, 3)).containsExactly("FDA, SEC", "FDA, SEC", "none");
        assertThat(rows.get(2).select("td").eachText().subList(0, 3)).containsExactly("NIST", "NIST", "FDA, SEC, NIST");
        assertThat(page.select(".facts").text())
                .contains("Instrument Rules", "Lead bodies none named", "Supporting bodies FDA, SEC, NIST");
    }

    @Test
    void anItemOnWhichTheCodersAgreeSaysSo() {
        Document page = site.page("/us-aiap-2025/1.3.2");
        assertThat(page.select("section[aria-labelledby=twice-h]").text())
                .contains("Two coders, who did not see each other’s answers, agree on all 8 variables");
        assertThat(page.select("section[aria-labelledby=twice-h] table")).isEmpty();
        assertThat(page.select("section[aria-labelledby=twice-h] a").eachAttr("href"))
                .containsExactly("/methodology");
    }

    @Test
    void aFramingPassageIsCodedByItsPillarsAlone() {
        assertThat(site.page("/us-aiap-2025/1.3.0")
                        .select("section[aria-labelledby=twice-h]")
                        .text())
                .contains("agree on the one variable");
        assertThat(site.page("/us-aiap-2025/1.3.0").select(".facts a[href^=/codebook]"))
                .isEmpty();
    }

    /** Wherever the coders differ, the page has a row with both answers, and they are not the same. */
    @Test
    void everyContestedItemAndPassageShowsTheDifference() {
        Release release = releases.current();
        Set<Codings.Contested> contested = codings.contested(
                release, plans.all(release).stream().map(Plan::id).toList());
        assertThat(contested).isNotEmpty();
        for (Codings.Contested provision : contested) {
            String path = "/" + provision.plan() + "/" + provision.number();
            List<Element> rows = site.page(path).select("section[aria-labelledby=twice-h] tbody");
            assertThat(rows)
                    .as(path)
                    .anyMatch(row -> !row.select("td")
                            .get(0)
                            .text()
                            .equals(row.select("td").get(1).text()))
                    .allMatch(row -> row.select("td.why").hasText());
        }
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
    void aSelectionHasARowForEachCodeThatIsOneValue() {
        Document page = site.page("/items?ref=us-1.3.5,cn-5.2");
        List<String> heads = page.select("table.matrix tbody th").eachText();
        assertThat(heads).containsSubsequence("Lead bodies", "Instrument", "Force", "Addressee", "Scope", "Checked");
        for (String variable : List.of("Instrument", "Force", "Addressee", "Scope")) {
            Element row = page.select("table.matrix tbody tr").get(heads.indexOf(variable));
            assertThat(row.select("td a")).as(variable).hasSize(2).allSatisfy(code -> {
                assertThat(code.attr("href")).startsWith("/codebook#" + variable.toLowerCase(Locale.ROOT) + "-");
                assertThat(code.text()).isNotBlank();
            });
        }
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
}
