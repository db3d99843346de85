package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ComparisonPageTests {
    private static final String COMPARISON = "/compare/us-aiap-2025/cn-gaigap-2025";

    @Autowired
    Site site;

    @Test
    void theDashboardShowsBothPlansAndAllPillars() {
        Document page = site.page("/");
        assertThat(page.select(".front .side h2").eachText())
                .containsExactly("Winning the Race: America’s AI Action Plan", "Global AI Governance Action Plan");
        assertThat(page.select("table.fly tbody tr")).hasSize(19);
        assertThat(page.select(".facts a[href=/us-aiap-2025]").text()).isEqualTo("103");
        assertThat(page.select(".facts a[href=/cn-gaigap-2025]").text()).isEqualTo("65");
        assertThat(page.select(".topics li a").eachText())
                .containsExactly(
                        "Export controls and technology protection",
                        "Open source and open models",
                        "Chips and compute",
                        "The Global South and capacity building");
    }

    /** Every number of the comparison is a link, and behind it are as many rows as it says. */
    @Test
    void everyCountOpensAsManyItemsAsItSays() {
        for (Element link : site.page(COMPARISON).select("td.num a")) {
            Document behind = site.page(link.attr("href"));
            boolean framing = link.attr("href").contains("kind=framing");
            assertThat(behind.select(framing ? ".rows li.fr" : ".rows li:not(.fr)"))
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.text()));
        }
    }

    @Test
    void thePillarPageCountsWhatItLists() {
        for (Element pillar : site.page(COMPARISON).select("tbody th a")) {
            Document page = site.page(pillar.attr("href"));
            List<Element> sides = page.select(".duo > .side");
            List<Element> items = page.select("table.fly tbody tr:nth-child(2) td");
            List<Element> framing = page.select("table.fly tbody tr:nth-child(4) td");
            for (int side = 0; side < 2; side++) {
                assertThat(sides.get(side).select("> .entries > .entry"))
                        .as(pillar.text())
                        .hasSize(number(items.get(side)));
                assertThat(sides.get(side).select(".framing .entry"))
                        .as(pillar.text())
                        .hasSize(number(framing.get(side)));
            }
        }
    }

    private static int number(Element cell) {
        return cell.text().equals("none") ? 0 : Integer.parseInt(cell.text());
    }

    @Test
    void attentionAddsUpToAllItemsOfEachPlan() {
        Document page = site.page(COMPARISON);
        for (String side : List.of("plan-1", "plan-2")) {
            double sum = page.select("td." + side).stream()
                    .map(Element::text)
                    .filter(text -> text.endsWith("%"))
                    .mapToDouble(text -> Double.parseDouble(text.replace("%", "")))
                    .sum();
            assertThat(sum).isBetween(99.0, 101.0);
        }
    }

    @Test
    void theFilterInTheQueryShowsOnlyOneSidedPillars() {
        assertThat(site.page(COMPARISON + "?show=one").select("tbody th a").eachText())
                .contains("The Global South and capacity building")
                .doesNotContain("Data");
        assertThat(site.page(COMPARISON + "?show=one").select("td.presence").eachText())
                .allMatch(text -> text.endsWith(" only"));
    }

    @Test
    void anEmptyColumnSaysWhy() {
        assertThat(site.page(COMPARISON + "/global-south")
                        .expectFirst(".duo .plan-1 .empty")
                        .text())
                .isEqualTo("US plan: no item has this pillar. All its items and framing passages were read for it.");
    }

    @Test
    void whatTheFilterHidesIsSaid() {
        Document all = site.page(COMPARISON + "/open-source");
        Document seen = site.page(COMPARISON + "/open-source?checked=a");
        int before = all.select(".duo > .plan-2 > .entries > .entry").size();
        int after = seen.select(".duo > .plan-2 > .entries > .entry").size();
        assertThat(after).isLessThan(before);
        assertThat(seen.select(".duo > .plan-2 > .note").text())
                .startsWith(String.valueOf(before - after))
                .contains("hidden by the filter");
        assertThat(seen.expectFirst("option[value=a]").hasAttr("selected")).isTrue();
    }

    @Test
    void everyEntryLeadsToItsPageAndToTheOfficialOne() {
        for (String pillar : List.of("export-controls", "open-source", "chips", "global-south")) {
            Document page = site.page(COMPARISON + "/" + pillar);
            assertThat(page.select(".duo .plan-1 .entry"))
                    .allSatisfy(entry -> assertThat(entry.select(".place a").eachAttr("href"))
                            .anyMatch(href -> href.matches("https://www\\.whitehouse\\.gov/.*\\.pdf#page=\\d+")));
            assertThat(page.select(".duo .plan-2 > .entries > .entry"))
                    .allSatisfy(entry -> assertThat(entry.select(".level")).hasSize(1));
            assertThat(page.select(".duo .entry .summary .ours")).hasSameSizeAs(page.select(".duo .entry"));
        }
    }

    @Test
    void bothOrdersOfThePlansAnswerAndOneIsCanonical() {
        Document swapped = site.page("/compare/cn-gaigap-2025/us-aiap-2025/chips");
        assertThat(swapped.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://parallax.example" + COMPARISON + "/chips");
        assertThat(site.page("/compare/cn-gaigap-2025/us-aiap-2025")
                        .select("h1")
                        .text())
                .startsWith("China’s plan");
    }
}
