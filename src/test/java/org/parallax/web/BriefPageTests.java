package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.Finding;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.event.Event;
import org.parallax.event.Events;
import org.parallax.event.Standing;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BriefPageTests {
    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Plans plans;

    @Autowired
    Positions positions;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Events events;

    /** Nothing is written by hand: what each plan holds is the first sentence of its position, and figures are messages. */
    @Test
    void everySentenceOnAPillarIsTheFirstOfThePositionOfItsPlanAndHasItsEvidence() {
        Release release = releases.current();
        PlanPair pair = plans.pairs(release).get(0);
        List<Element> topics = site.page("/brief").select(".topic");
        assertThat(topics).isNotEmpty();
        for (Element topic : topics) {
            PillarSlug pillar = new PillarSlug(topic.expectFirst("h3").id().substring("p-".length()));
            Map<PlanId, PlanPosition> held = positions.on(release, pillar);
            List<Element> sides = topic.select(".duo > p");
            assertThat(sides).hasSize(2);
            for (int place = 0; place < sides.size(); place++) {
                Plan plan = place == 0 ? pair.first() : pair.second();
                Element side = sides.get(place);
                PlanPosition.Sentence sentence =
                        Objects.requireNonNull(held.get(plan.id())).sentences().get(0);
                assertThat(side.text()).contains(sentence.text());
                assertThat(side.select(".why").isEmpty()).isNotEqualTo(sentence.absence());
                assertThat(side.select(".foot a").eachText())
                        .containsExactlyElementsOf(sentence.evidence().stream()
                                .map(number -> plan.shortName() + "-" + number)
                                .toList());
                assertThat(side.select(".foot a").eachAttr("href"))
                        .containsExactlyElementsOf(sentence.evidence().stream()
                                .map(number -> "/" + plan.id() + "/" + number)
                                .toList());
            }
        }
    }

    @Test
    void thePillarsAreThoseOfTheRuleThatThePageStates() {
        Release release = releases.current();
        PlanComparison comparison = comparisons.of(release, plans.pairs(release).get(0));
        Set<String> chosen = comparison.findings().stream()
                .map(Finding::on)
                .map(on -> on.pillar().name())
                .collect(Collectors.toCollection(HashSet::new));
        double most = comparison.pillars().stream()
                .mapToDouble(on -> on.first().attention())
                .max()
                .orElseThrow();
        double mostOfOther = comparison.pillars().stream()
                .mapToDouble(on -> on.second().attention())
                .max()
                .orElseThrow();
        for (PillarComparison on : comparison.pillars()) {
            if (on.first().attention() == most || on.second().attention() == mostOfOther) {
                chosen.add(on.pillar().name());
            }
        }
        assertThat(site.page("/brief").select(".topic h3 a").eachText()).containsExactlyInAnyOrderElementsOf(chosen);
    }

    @Test
    void figuresLeadToWhatIsBehindThemAndTheirAddressIsSpeltOutOnPaper() {
        Document page = site.page("/brief");
        for (Element figures : page.select(".topic .figures")) {
            String href = figures.expectFirst("a").attr("href");
            assertThat(href).startsWith("/compare/");
            assertThat(figures.expectFirst(".onpaper").text()).isEqualTo("parallax.example" + href);
        }
        assertThat(page.text()).contains("US-1.3.2 is at parallax.example/US-1.3.2.");
    }

    @Test
    void whatWasLookedForInVainLeadsToThePlanInWhichItWas() {
        Document page = site.page("/brief");
        List<Element> sides = page.select(".topic .duo > p:has(.why)");
        assertThat(sides).isNotEmpty();
        for (Element side : sides) {
            Plan plan = side.elementSiblingIndex() == 0 ? pair().first() : pair().second();
            assertThat(side.select(".why a").eachAttr("href")).containsExactly("/" + plan.id());
            assertThat(side.select(".why .onpaper").text()).isEqualTo("parallax.example/" + plan.id());
        }
    }

    /** The counts are those of the table on the page of events, each with a link to the items behind it. */
    @Test
    void whatBecameOfThePlansIsWhatThePageOfEventsShows() {
        Document brief = site.page("/brief");
        Document table = site.page("/events");
        List<Element> lines = brief.select("#since-h ~ .duo > p");
        assertThat(lines).hasSize(2);
        for (int place = 0; place < 2; place++) {
            Map<String, String> shown = new HashMap<>();
            for (Element count : lines.get(place).select("a[href*=#state-]")) {
                shown.put(
                        count.attr("href").replace("/events", ""), count.text().replaceAll("\\D.*", ""));
            }
            Map<String, String> expected = new HashMap<>();
            int items = 0;
            for (Element row : table.select("table.tree tbody tr")) {
                Element cell = row.select("td").get(place);
                if (!cell.select("a").isEmpty()) {
                    expected.put(cell.expectFirst("a").attr("href"), cell.text());
                    items += Integer.parseInt(cell.text());
                }
            }
            assertThat(shown).isNotEmpty().isEqualTo(expected);
            assertThat(lines.get(place).text()).contains("Of the " + items + " items", "as of 24 November 2026");
            int framed = 0;
            for (Element list : table.select("details[id^=framed-]")) {
                Element links = list.select("> p").get(place).nextElementSibling();
                framed += links != null && links.is("ul") ? links.select("a").size() : 0;
            }
            assertThat(framed).isGreaterThan(1);
            assertThat(lines.get(place).expectFirst("a[href=/events#framed]").text())
                    .contains(framed + " events are tied to framing passages only");
        }
    }

    @Test
    void theNewestEventsThatAreNotContextStandWithTheirDayTheirStatusAndALinkEach() {
        Document page = site.page("/brief");
        List<Event> newest = events.all(releases.current()).stream()
                .filter(event -> event.standing() != Standing.CONTEXT)
                .limit(5)
                .toList();
        assertThat(newest).hasSize(5);
        List<Element> lines = page.select(".latest > li");
        assertThat(lines).hasSameSizeAs(newest);
        for (int place = 0; place < newest.size(); place++) {
            Element line = lines.get(place);
            assertThat(line.select("time").text()).isNotBlank();
            assertThat(line.select(".status").text())
                    .isEqualTo(newest.get(place).standing().slug());
            assertThat(line.expectFirst("a").text()).isEqualTo(newest.get(place).title());
            assertThat(site.get(line.expectFirst("a").attr("href")).status()).isEqualTo(200);
        }
        assertThat(page.select(".latest + .note").text()).contains("those that are only context are left out");
    }

    @Test
    void anEarlierReleaseHasItsOwnBrief() {
        Document page = site.page("/brief/@2026-11-24");
        assertThat(page.select(".dated a").attr("href")).isEqualTo("/brief");
        assertThat(page.select(".topic")).isNotEmpty();
        assertThat(page.select("#since-h")).isEmpty();
    }

    private PlanPair pair() {
        return plans.pairs(releases.current()).get(0);
    }
}
