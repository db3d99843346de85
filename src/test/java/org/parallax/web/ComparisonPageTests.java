package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Pillar;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ComparisonPageTests {
    private static final String COMPARISON = "/compare/us-aiap-2025/cn-gaigap-2025";

    /** Where the items of a pillar stand side by side. */
    private static final String ITEMS = "section[aria-labelledby=items-h] .duo > ";

    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Pillars pillars;

    @Autowired
    Plans plans;

    @Autowired
    Positions positions;

    @Test
    void theDashboardShowsBothPlansAndAllPillars() {
        Document page = site.page("/");
        assertThat(page.select(".front .side h2").eachText())
                .containsExactly("Winning the Race: America’s AI Action Plan", "Global AI Governance Action Plan");
        assertThat(page.select("table.fly tbody tr:not(.group)")).hasSize(19);
        assertThat(page.select("table.fly tbody tr.group")).isNotEmpty();
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
        for (Element pillar : site.page(COMPARISON).select("table.overview tbody th a")) {
            Document page = site.page(pillar.attr("href"));
            List<Element> sides = page.select(ITEMS + ".side");
            List<Element> items = page.select("table.fly:not(.mix) tbody tr:nth-child(2) td");
            List<Element> framing = page.select("table.fly:not(.mix) tbody tr:nth-child(4) td");
            assertThat(sides).hasSize(2);
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

    /** The numbers of the pillar in all its figures, mixes too: behind each are as many rows as it says. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void everyFigureOpensAsManyRowsAsItSays(String path) {
        Document page = site.page(path);
        List<Element> links = page.select("table.mix td a, table.fly.few:not(.mix) tr:not(:first-child) td a");
        assertThat(links).isNotEmpty();
        for (Element link : links) {
            String href = link.attr("href");
            boolean framing = href.contains("kind=framing");
            assertThat(site.page(href).select(framing ? ".contents .rows li.fr" : ".contents .rows li:not(.fr)"))
                    .as("%s on %s", href, path)
                    .hasSize(Integer.parseInt(link.text()));
            // A number of the mix stands for items alone.
            assertThat(site.page(href).select(framing ? ".contents .rows li:not(.fr)" : ".contents .rows li.fr"))
                    .as(href)
                    .matches(others -> others.isEmpty() || link.closest("table.mix") == null);
        }
    }

    static Stream<String> comparisons() {
        return Stream.concat(
                Stream.of(COMPARISON),
                Stream.of(
                                "export-controls",
                                "open-source",
                                "chips",
                                "global-south",
                                "alliances",
                                "global-governance",
                                "standards",
                                "regulation",
                                "infrastructure",
                                "energy",
                                "data",
                                "research",
                                "adoption",
                                "public-sector",
                                "skills",
                                "safety",
                                "security",
                                "national-security",
                                "values")
                        .map(slug -> COMPARISON + "/" + slug));
    }

    @Test
    void everyPillarIsAmongTheComparisons() {
        assertThat(comparisons().skip(1))
                .containsExactlyElementsOf(pillars.all(releases.current()).stream()
                        .map(pillar -> COMPARISON + "/" + pillar.slug())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void eachColumnOfAMixAddsUpToTheItems(String path) {
        Document page = site.page(path);
        List<Integer> items = path.equals(COMPARISON)
                ? List.of(103, 65)
                : page.select("table.fly:not(.mix) tbody tr:nth-child(2) td").stream()
                        .map(ComparisonPageTests::number)
                        .toList();
        List<Element> mixes = page.select("table.mix");
        assertThat(mixes.stream().map(mix -> mix.expectFirst("th.mid").text()))
                .containsExactly("Instrument", "Force", "Scope");
        for (Element mix : mixes) {
            for (int side = 0; side < 2; side++) {
                assertThat(mix.select("td.plan-" + (side + 1)).stream()
                                .mapToInt(ComparisonPageTests::number)
                                .sum())
                        .as("%s of plan %s on %s", mix.expectFirst("th.mid").text(), side + 1, path)
                        .isEqualTo(items.get(side));
            }
            assertThat(mix.expectFirst("caption").text())
                    .endsWith("their share of " + items.get(0) + " and of " + items.get(1) + ".");
            assertThat(mix.select("table.overview tbody th a").eachAttr("href"))
                    .allMatch(href -> href.startsWith("/codebook#"));
        }
    }

    @Test
    void aPillarOpensWithWhatEachPlanHolds() {
        Release release = releases.current();
        List<Plan> both = plans.all(release);
        Set<String> evidence = new TreeSet<>();
        int absences = 0;
        for (Pillar pillar : pillars.all(release)) {
            Document page = site.page(COMPARISON + "/" + pillar.slug());
            assertThat(page.expectFirst("main > header + section").className()).isEqualTo("held");
            Map<PlanId, PlanPosition> held = positions.on(release, pillar.slug());
            for (Plan plan : both) {
                List<PlanPosition.Sentence> sentences =
                        Objects.requireNonNull(held.get(plan.id())).sentences();
                List<Element> says = page.select(".held .plan-" + plan.position() + " .says");
                assertThat(says).as("%s on %s", plan.id(), pillar.slug()).hasSameSizeAs(sentences);
                assertThat(sentences).hasSizeBetween(1, 3);
                for (int place = 0; place < says.size(); place++) {
                    PlanPosition.Sentence sentence = sentences.get(place);
                    assertThat(says.get(place).text()).startsWith(sentence.text());
                    assertThat(says.get(place).select("a").eachAttr("href"))
                            .containsExactlyElementsOf(sentence.evidence().stream()
                                    .map(number -> "/" + plan.id() + "/" + number)
                                    .toList());
                    assertThat(says.get(place).select("a").eachText())
                            .allMatch(text -> text.startsWith(plan.shortName() + "-"));
                    assertThat(sentence.evidence().isEmpty()).isEqualTo(sentence.absence());
                    assertThat(says.get(place).text().contains("Rests on:")).isNotEqualTo(sentence.absence());
                    evidence.addAll(says.get(place).select("a").eachAttr("href"));
                    absences += sentence.absence() ? 1 : 0;
                }
            }
        }
        assertThat(absences).isPositive();
        assertThat(evidence)
                .isNotEmpty()
                .allSatisfy(href -> assertThat(site.get(href).status()).isEqualTo(200));
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
        assertThat(site.page(COMPARISON + "?show=one-sided")
                        .select("table.overview tbody th a")
                        .eachText())
                .contains("The Global South and capacity building")
                .doesNotContain("Data");
        assertThat(site.page(COMPARISON + "?show=one-sided")
                        .select("td.presence")
                        .eachText())
                .allMatch(text -> text.startsWith("One-sided: ") && text.endsWith(" only"));
    }

    @Test
    void anEmptyColumnSaysWhy() {
        assertThat(site.page(COMPARISON + "/global-south")
                        .expectFirst(ITEMS + ".plan-1 > .empty")
                        .text())
                .isEqualTo("US plan: no item has this pillar. All its items and framing passages were read for it.");
    }

    @Test
    void whatTheFilterHidesIsSaid() {
        Document all = site.page(COMPARISON + "/open-source");
        Document seen = site.page(COMPARISON + "/open-source?checked=a");
        int before = all.select(ITEMS + ".plan-2 > .entries > .entry").size();
        int after = seen.select(ITEMS + ".plan-2 > .entries > .entry").size();
        assertThat(after).isLessThan(before);
        assertThat(seen.select(ITEMS + ".plan-2 > .note").text())
                .startsWith(String.valueOf(before - after))
                .contains("hidden by the filter");
        assertThat(seen.expectFirst("option[value=a]").hasAttr("selected")).isTrue();
    }

    @Test
    void everyEntryLeadsToItsPageAndToTheOfficialOne() {
        for (String pillar : List.of("export-controls", "open-source", "chips", "global-south")) {
            Document page = site.page(COMPARISON + "/" + pillar);
            assertThat(page.select(ITEMS + ".plan-1 .entry"))
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
