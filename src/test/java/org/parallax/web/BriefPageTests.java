package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.parallax.event.Events;
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
    void theNewestEventsStandWithTheirDayAndALinkEach() {
        Document page = site.page("/brief");
        List<String> newest = events.newest(releases.current(), 5).stream()
                .map(event -> event.title())
                .toList();
        assertThat(newest).hasSize(5);
        List<Element> lines = page.select(".latest > li");
        assertThat(lines).hasSameSizeAs(newest);
        for (int place = 0; place < newest.size(); place++) {
            assertThat(lines.get(place).select("time").text()).isNotBlank();
            assertThat(lines.get(place).expectFirst("a").text()).isEqualTo(newest.get(place));
            assertThat(site.get(lines.get(place).expectFirst("a").attr("href")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anEarlierReleaseHasItsOwnBrief() {
        Document page = site.page("/brief/@2026-11-24");
        assertThat(page.select(".dated a").attr("href")).isEqualTo("/brief");
        assertThat(page.select(".topic")).isNotEmpty();
        assertThat(page.select("#since-h")).isEmpty();
    }
}
