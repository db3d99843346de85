package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BodyPageTests {
    private static final List<String> ROLES = List.of("leads", "supports", "named");

    @Autowired
    Site site;

    @Test
    void aBodyListsWhatItLeadsAndNamesItsParent() {
        Document page = site.page("/bodies/caisi");
        assertThat(page.select(".crumbs a").eachAttr("href")).contains("/bodies/nist");
        assertThat(page.select("#own-leads ~ .rows a").eachAttr("href")).contains("/us-aiap-2025/3.6.1");
    }

    /** The items of its parts stand apart, each part by itself, and are in no number of the body's own. */
    @Test
    void aBodyListsItsPartsApartAndDoesNotAddThemUp() {
        Document page = site.page("/bodies/doc");
        assertThat(page.select(".part h3 a").eachAttr("href"))
                .startsWith("/bodies/nist", "/bodies/caisi", "/bodies/nist-ai-consortium")
                .doesNotContain("/bodies/doc", "/bodies/dod");
        List<String> own = page.select("#own-leads ~ .rows .ref").eachText();
        assertThat(own).contains("US-1.5.1").doesNotContain("US-1.2.1");
        assertThat(page.select("section[aria-labelledby=p0-leads] .ref").eachText())
                .contains("US-1.2.1");
        assertThat(page.expectFirst(".lede").text()).contains("leads " + own.size() + " items");
        assertThat(page.select(".sec[aria-labelledby=parts-h] > .note").text())
                .isEqualTo("Their items are not added to those above.");
    }

    /** Every body has the numbers of the table of all bodies, on its own page and as a part of another one. */
    @Test
    void everyBodyHasItsOwnNumbersOnly() {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (Element row : site.page("/bodies").select("table.tree tbody tr")) {
            numbers.put(
                    row.expectFirst("th a").attr("href"),
                    row.select("td.num").stream()
                            .map(cell -> Integer.parseInt(cell.text()))
                            .toList());
        }
        assertThat(numbers).hasSizeGreaterThan(50);
        int parts = 0;
        for (Map.Entry<String, List<Integer>> body : numbers.entrySet()) {
            Document page = site.page(body.getKey());
            assertThat(rows(page.expectFirst("main"), "own")).as(body.getKey()).isEqualTo(body.getValue());
            List<Element> within = page.select(".part");
            for (int part = 0; part < within.size(); part++) {
                String href = within.get(part).expectFirst("h3 a").attr("href");
                assertThat(rows(within.get(part), "p" + part))
                        .as("%s within %s", href, body.getKey())
                        .isEqualTo(numbers.get(href))
                        .isNotEqualTo(List.of(0, 0, 0));
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(10);
    }

    private static List<Integer> rows(Element within, String id) {
        return ROLES.stream()
                .map(role ->
                        within.select("#" + id + "-" + role + " ~ .rows > li").size())
                .toList();
    }
}
