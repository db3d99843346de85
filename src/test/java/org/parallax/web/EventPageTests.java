package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline, its filter, each event, and the events on other pages. */
@WebTest
class EventPageTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EARLIER = "/@2026-11-24";

    @Autowired
    Site site;

    @Test
    void theListHasEveryEventTheNewestFirstAndTheTimelineAMarkForEach() {
        Document page = site.page("/events");
        List<String> listed = page.select("#list-h ~ ol h3 a").eachAttr("href");
        JsonNode events = json("/api/v1/events");
        assertThat(listed).hasSizeGreaterThan(90).doesNotHaveDuplicates().containsExactlyElementsOf(paths(events));
        assertThat(page.select("#list-h ~ ol time").eachAttr("datetime"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page.select(".timeline svg a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(page.select(".timeline svg a"))
                .allSatisfy(mark -> assertThat(mark.attr("aria-label"))
                        .isNotBlank()
                        .isEqualTo(mark.expectFirst("title").text()));
        assertThat(page.select(".timeline .issued").eachText())
                .containsExactly("published 23 July 2025", "published 26 July 2025");
    }

    @Test
    void theSumsAreThoseOfTheMarks() {
        Document page = site.page("/events");
        List<Element> lanes = page.select(".timeline svg > g:has(text.name)");
        assertThat(lanes).hasSize(3);
        for (Element row : page.select(".sums-of tbody tr")) {
            String status = row.expectFirst(".sign").className().replace("sign ", "");
            assertThat(row.select("td").eachText())
                    .as(status)
                    .containsExactlyElementsOf(lanes.stream()
                            .map(lane -> String.valueOf(
                                    lane.select("a .sign." + status).size()))
                            .toList());
        }
        assertThat(page.select(".sums-of td").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(json("/api/v1/events").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?actor=un",
                "?pillar=chips",
                "?status=conflicts",
                "?year=2025",
                "?actor=us&pillar=export-controls&status=implements&year=2025"
            })
    void pageDataAndApiShowTheSameUnderTheSameFilter(String query) {
        List<String> api = paths(json("/api/v1/events" + query));
        assertThat(api).isNotEmpty();
        assertThat(site.page("/events" + query).select("#list-h ~ ol h3 a").eachAttr("href"))
                .containsExactlyElementsOf(api);
        assertThat(paths(json("/events/data.json" + query).path("events"))).containsExactlyElementsOf(api);
        assertThat(site.get("/events/data.csv" + query).body().lines()).hasSize(api.size() + 1);
        assertThat(site.get("/events/data.md" + query).body().lines().filter(line -> line.startsWith("| ")))
                .hasSize(api.size() + 2);
    }

    @Test
    void everyOptionSaysHowManyEventsItWouldShow() {
        Map<String, Integer> counts = new HashMap<>();
        Document page = site.page("/events?pillar=chips");
        for (Element select : page.select(".filters select:not(#f-pillar)")) {
            for (Element option : select.select("option[value~=.]")) {
                counts.put(
                        "?pillar=chips&" + select.attr("name") + "=" + option.attr("value"),
                        Integer.parseInt(option.text().replaceAll(".*\\((\\d+)\\)$", "$1")));
            }
        }
        assertThat(counts).hasSizeGreaterThan(5);
        counts.forEach((query, count) ->
                assertThat(json("/api/v1/events" + query).size()).as(query).isEqualTo(count));
    }

    @Test
    void anEmptyResultSaysWhyAndLeadsBack() {
        Document page = site.page("/events?actor=asean&status=conflicts");
        assertThat(page.select(".empty").text()).contains("No event passes the filter.", "events were read for it");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/events");
        assertThat(page.select(".timeline, #list-h")).isEmpty();
        assertThat(page.select(".chosen a").eachAttr("href"))
                .contains("/events?actor=asean", "/events?status=conflicts");
    }

    @ParameterizedTest
    @CsvSource({
        "/events?actor=, /events",
        "/events?status=Context&actor=us, /events?actor=us&status=context",
        "/events?year=1999, /events",
        "/events?utm_source=x&pillar=chips, /events?pillar=chips",
        "/events?pillar=hostile, /events",
        "/events/feed.atom?status=&actor=cn, /events/feed.atom?actor=cn",
    })
    void anotherSpellingOfAFilterLeadsToTheOneAddress(String typed, String canonical) {
        Site.Answer answer = site.get(typed);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).endsWith(canonical);
        assertThat(site.get(canonical).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/data.csv?status=fulfils",
                "/events/data.json?colour=red",
                "/api/v1/events?year=1999",
                "/api/v1/events?actor=eu",
                "/api/v1/events?colour=red"
            })
    void programsAreToldOfAFilterThatThereIsNot(String path) {
        assertThat(site.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/us-1999-nothing",
                "/events/us-1999-nothing/data.json",
                "/api/v1/events/us-1999-nothing",
                "/events/us--x"
            })
    void anEventThatThereIsNotIsMissing(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatNoneCanHaveIsRefused() {
        assertThat(site.get("/events/%00").status()).isEqualTo(400);
    }

    @Test
    void everyEventShowsAllThatItsRecordSays() {
        for (JsonNode event : json("/api/v1/events")) {
            Document page = site.page(path(event));
            assertThat(page.expectFirst("h1").text())
                    .isEqualTo(event.path("title").asString());
            assertThat(page.text())
                    .contains(event.path("what").asString(), event.path("why").asString());
            if (!event.path("note").isNull()) {
                assertThat(page.expectFirst(".warn").text())
                        .contains(event.path("note").asString());
            }
            assertThat(page.select("#why-h ~ .note strong").isEmpty())
                    .isEqualTo(event.path("settled").isNull());
            assertThat(page.select("#ties-h ~ ol .ref").eachText())
                    .containsExactlyInAnyOrderElementsOf(texts(event.path("ties")));
            assertThat(page.select(".cited a").eachAttr("href"))
                    .containsExactlyElementsOf(event.path("sources")
                            .valueStream()
                            .map(source -> source.path("url").asString())
                            .toList());
            long undated = event.path("sources")
                    .valueStream()
                    .filter(source -> source.path("date").isNull())
                    .count();
            assertThat(page.select(".cited .none").eachText())
                    .hasSize((int) undated)
                    .allMatch("date not given"::equals);
        }
    }

    @Test
    void aWeekAndAMonthAreCalledSo() {
        for (JsonNode event : json("/api/v1/events")) {
            String words = site.page(path(event)).expectFirst(".kicker time").text();
            switch (event.path("precision").asString()) {
                case "week" -> assertThat(words).matches("week of \\d+ \\p{L}+ \\d{4}");
                case "month" -> assertThat(words).matches("\\p{L}+ \\d{4}");
                default -> assertThat(words).matches("\\d+ \\p{L}+ \\d{4}");
            }
        }
    }

    @Test
    void eventsLeadToTheOneBeforeAndTheOneAfter() {
        List<String> newestFirst = paths(json("/api/v1/events"));
        Document newest = site.page(newestFirst.get(0));
        assertThat(newest.select(".nextprev [rel=next]")).isEmpty();
        assertThat(newest.select(".nextprev [rel=prev]").attr("href")).isEqualTo(newestFirst.get(1));
        Document oldest = site.page(newestFirst.get(newestFirst.size() - 1));
        assertThat(oldest.select(".nextprev [rel=prev]")).isEmpty();
    }

    @Test
    void theStatesAreThoseOfTheApiAndEveryNumberOpensTheItemsBehindIt() {
        Map<String, List<String>> api = new TreeMap<>();
        for (JsonNode item : json("/api/v1/follow-through")) {
            assertThat(item.path("asOf").asString()).isEqualTo("2026-11-24");
            api.computeIfAbsent(
                            item.path("plan").asString().substring(0, 2)
                                    + item.path("state").asString(),
                            key -> new ArrayList<>())
                    .add(item.path("ref").asString());
        }
        assertThat(api.values().stream().mapToInt(List::size).sum()).isEqualTo(168);
        Document page = site.page("/events");
        for (Element row : page.select("table.tree tbody tr")) {
            for (int plan = 0; plan < 2; plan++) {
                Element cell = row.select("td").get(plan);
                if (cell.text().equals("0")) {
                    continue;
                }
                String state = cell.expectFirst("a").attr("href").replace("#state-", "");
                String key = (plan == 0 ? "us" : "cn") + state;
                List<String> items = api.getOrDefault(key, List.of());
                assertThat(page.select("#state-" + state + " p")
                                .get(plan)
                                .select(".ref")
                                .eachText())
                        .containsExactlyElementsOf(items);
                assertThat(cell.text()).isEqualTo(String.valueOf(items.size()));
                api.remove(key);
            }
        }
        assertThat(api).isEmpty();
    }

    /** Framing passages have no state: what implements, extends or conflicts and touches nothing else stands below the table. */
    @Test
    void noStepAndNoConflictGoesUncountedForBeingTiedToFramingPassagesOnly() {
        List<String> items = json("/api/v1/follow-through")
                .valueStream()
                .map(item -> item.path("ref").asString())
                .toList();
        Document page = site.page("/events");
        int found = 0;
        for (String status : List.of("implements", "extends", "conflicts")) {
            List<Element> plans = page.select("#framed-" + status + " > p");
            assertThat(plans).hasSize(2);
            for (int plan = 0; plan < 2; plan++) {
                String country = List.of("US", "CN").get(plan);
                List<String> expected = json("/api/v1/events?status=" + status)
                        .valueStream()
                        .filter(event ->
                                texts(event.path("ties")).stream().anyMatch(tie -> tie.startsWith(country + "-")))
                        .filter(event -> texts(event.path("ties")).stream()
                                .noneMatch(tie -> tie.startsWith(country + "-") && items.contains(tie)))
                        .map(EventPageTests::path)
                        .toList();
                Element list = plans.get(plan).nextElementSibling();
                assertThat(list != null && list.is("ul") ? list.select("a").eachAttr("href") : List.of())
                        .as(country + " " + status)
                        .isEqualTo(expected);
                assertThat(page.select("#framed ~ p.refs-of").get(plan).text())
                        .contains(status + " " + expected.size());
                found += expected.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void anItemLeadsToTheReasonsOfItsSectionWhereEventsTouchThem() {
        long touching = json("/api/v1/events")
                .valueStream()
                .filter(event -> texts(event.path("ties")).contains("US-3.3.0"))
                .count();
        assertThat(touching).isGreaterThan(1);
        Element reasons =
                site.page("/us-aiap-2025/3.3.1").expectFirst("section[aria-labelledby=events-h] p:has(a.ref)");
        assertThat(reasons.text())
                .isEqualTo(
                        touching + " events touch the passage that opens this section and gives its reasons: US-3.3.0");
        assertThat(reasons.expectFirst("a").attr("href")).isEqualTo("/us-aiap-2025/3.3.0");
        for (String without : List.of("/us-aiap-2025/3.3.0", "/cn-gaigap-2025/2.5", "/us-aiap-2025/3.3.1" + EARLIER)) {
            assertThat(site.page(without).select("section[aria-labelledby=events-h] > p:has(a.ref)"))
                    .as(without)
                    .isEmpty();
        }
    }

    @Test
    void everyItemShowsItsStateAndItsEvents() {
        JsonNode events = json("/api/v1/events");
        Map<String, String> shown = new HashMap<>();
        for (JsonNode item : json("/api/v1/follow-through")) {
            if (shown.putIfAbsent(
                            item.path("plan").asString() + item.path("state").asString(), "")
                    != null) {
                continue;
            }
            String ref = item.path("ref").asString();
            Document page = site.page("/" + item.path("id").asString());
            assertThat(page.select(".happened h3 a").eachAttr("href"))
                    .as(ref)
                    .hasSize(item.path("events").asInt())
                    .containsExactlyElementsOf(events.valueStream()
                            .filter(event -> texts(event.path("ties")).contains(ref))
                            .map(EventPageTests::path)
                            .toList());
            String words = page.select("section[aria-labelledby=events-h]").text();
            switch (item.path("state").asString()) {
                case "steps-taken" ->
                    assertThat(words)
                            .contains("Steps taken.", "as of 24 November 2026, and not that the item is fulfilled.");
                case "contested" ->
                    assertThat(words)
                            .contains("Contested.", "neither that the item is fulfilled nor that it has failed.");
                case "worked-against" ->
                    assertThat(words)
                            .contains("Worked against.", "and not what has become of the item.")
                            .doesNotContain("is fulfilled");
                case "context-only" ->
                    assertThat(words)
                            .contains("Context only.", "and not what has become of the item.")
                            .doesNotContain("is fulfilled");
                default -> assertThat(words).contains("No public evidence was found as of 24 November 2026.");
            }
        }
        assertThat(shown).hasSizeGreaterThan(5);
    }

    @Test
    void pillarPagesAndTheFrontPageShowTheirEvents() {
        assertThat(site.page("/compare/us-aiap-2025/cn-gaigap-2025/chips")
                        .select(".happened h3 a")
                        .eachAttr("href"))
                .containsExactlyElementsOf(paths(json("/api/v1/events?pillar=chips")));
        assertThat(site.page("/").select("#latest-h ~ ol h3 a").eachAttr("href"))
                .hasSize(3)
                .containsExactlyElementsOf(paths(json("/api/v1/events")).subList(0, 3));
    }

    @Test
    void theFeedHasTheNewestEventsUnderTheSameFilter() {
        Document feed = feed("/events/feed.atom?actor=cn");
        int ofChina = json("/api/v1/events?actor=cn").size();
        assertThat(feed.expectFirst("feed > subtitle").text()).contains("the " + ofChina + " newest of " + ofChina);
        assertThat(feed.expectFirst("feed > link[rel=self]").attr("href"))
                .isEqualTo("https://parallax.example/events/feed.atom?actor=cn");
        assertThat(feed.select("entry > id").eachText())
                .containsExactlyElementsOf(paths(json("/api/v1/events?actor=cn")).stream()
                        .map(path -> "https://parallax.example" + path)
                        .toList());
        Document all = feed("/events/feed.atom");
        assertThat(all.select("entry")).hasSize(50);
        assertThat(all.expectFirst("feed > subtitle").text())
                .contains("the 50 newest of " + json("/api/v1/events").size() + ".");
        assertThat(site.page("/events?actor=cn")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/events/feed.atom?actor=cn");
    }

    @Test
    void aReleaseFromBeforeEventsWereCollectedSaysSo() {
        Document page = site.page("/events" + EARLIER);
        assertThat(page.select(".empty").text())
                .isEqualTo("This release holds no events. This release is from before events were collected.");
        assertThat(page.select(".dated a").attr("href")).isEqualTo("/events");
        assertThat(page.select(".filters, .timeline, #list-h, #through-h")).isEmpty();
        assertThat(site.page("/us-aiap-2025/1.3.2" + EARLIER)
                        .select("section[aria-labelledby=events-h] .empty")
                        .text())
                .isEqualTo("This release is from before events were collected.");
        assertThat(json("/events" + EARLIER + "/data.json").path("events")).isEmpty();
        assertThat(json("/api/v1/events?release=2026-11-24")).isEmpty();
        assertThat(json("/api/v1/follow-through?release=2026-11-24")).isEmpty();
        assertThat(site.get("/events/us-2025-01-23-eo14179" + EARLIER).status()).isEqualTo(404);
    }

    private Document feed(String path) {
        return Jsoup.parse(site.get(path).body(), Parser.xmlParser());
    }

    private JsonNode json(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> paths(JsonNode events) {
        return events.valueStream().map(EventPageTests::path).toList();
    }

    private static String path(JsonNode event) {
        return "/events/" + event.path("id").asString();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
