package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class CountsPageTests {
    @Autowired
    Site site;

    @Test
    void theHeadlineNumbersOfTheUsPlanStand() {
        assertThat(numbers("#c-us-aiap-2025 ~ .counted:not(.rivals)"))
                .startsWith(
                        "103 recommended policy actions",
                        "102 different wordings",
                        "3 parts",
                        "30 sections",
                        "42 framing passages",
                        "103 items seen",
                        "0 items reported",
                        "0 items awaiting a check");
    }

    @Test
    void theHeadlineNumbersOfTheChinesePlanStand() {
        assertThat(numbers("#c-cn-gaigap-2025 ~ .counted:not(.rivals)"))
                .startsWith(
                        "65 commitments",
                        "13 actions",
                        "7 framing passages",
                        "14 items seen",
                        "23 items reported",
                        "28 items awaiting a check");
    }

    @Test
    void theNumbersOfBothPlansStand() {
        assertThat(numbers("#c-both ~ .counted")).contains("19 pillars");
    }

    @Test
    void otherFiguresInUseStandBesideThem() {
        assertThat(numbers("#c-us-aiap-2025 ~ .rivals"))
                .containsExactly("over 90 The press", "102 Whoever counts each wording once");
        assertThat(numbers("#c-cn-gaigap-2025 ~ .rivals")).containsExactly("13 The plan itself, and the press");
    }

    private List<String> numbers(String list) {
        Document page = site.page("/counts");
        assertThat(page.select(list + " dd"))
                .hasSameSizeAs(page.select(list + " dt"))
                .allMatch(Element::hasText);
        return page.select(list + " dt").eachText();
    }

    @Test
    void everyLinkedNumberOpensAsMuchAsItSays() {
        List<Element> links = site.page("/counts").select(".counted dt a");
        assertThat(links).hasSize(17);
        for (Element link : links) {
            Document behind = site.page(link.attr("href"));
            int number = Integer.parseInt(link.expectFirst("b").text());
            assertThat(behind.select(rows(link.text().replaceFirst("^\\d+ ", ""))))
                    .as(link.text())
                    .hasSize(number);
        }
    }

    private static String rows(String counted) {
        return switch (counted) {
            case "parts", "actions" -> ".contents > section > h2 a";
            case "sections" -> ".contents > section > section > h3";
            case "framing passages" -> ".contents .rows li.fr";
            case "relations" -> ".rows li:has(.strength), .rows a[href^=/relations/]";
            case "items without a counterpart" -> "[id^=alone-] .rel";
            case "pillars" -> "main a[href^=/pillars/]:not(.pagefoot a)";
            case "bodies" -> "table.tree tbody tr:has(td.num:matches([1-9]))";
            default -> ".contents .rows li:not(.fr)";
        };
    }

    /** Other than the items of both plans, no item is in two levels of checking or in none. */
    @Test
    void theLevelsOfCheckingAddUpToTheItems() {
        for (String plan : List.of("us-aiap-2025", "cn-gaigap-2025")) {
            List<Element> terms = site.page("/counts").select("#c-" + plan + " ~ .counted:not(.rivals) dt");
            int sum = terms.stream()
                    .filter(term -> term.text().matches("\\d+ items (seen|reported|awaiting a check)"))
                    .mapToInt(term -> Integer.parseInt(term.expectFirst("b").text()))
                    .sum();
            assertThat(terms.get(0).expectFirst("b").text()).isEqualTo(String.valueOf(sum));
        }
    }
}
