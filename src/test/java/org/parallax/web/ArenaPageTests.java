package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.arena.Arena;
import org.parallax.arena.ArenaFact;
import org.parallax.arena.ArenaHoldings;
import org.parallax.arena.ArenaSlug;
import org.parallax.arena.ArenaSubject;
import org.parallax.arena.Camp;
import org.parallax.arena.ModelRelease;
import org.parallax.arena.SubjectKind;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ArenaPageTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Site site;

    @Autowired
    Arena arena;

    @Autowired
    Releases releases;

    private ArenaHoldings held() {
        return arena.in(releases.current()).orElseThrow();
    }

    private JsonNode json(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder().ofNamedCsvRecord(site.get(path).body()).stream()
                .toList();
    }

    @Test
    void theArenaSaysHowMuchItHoldsAndItsFilesAndTheApiHoldAsMuch() {
        ArenaHoldings held = held();
        Document page = site.page("/arena");
        assertThat(page.select("main > .note").text())
                .contains(
                        held.subjects().size() + " subjects and " + held.facts().size() + " facts");
        JsonNode api = json("/api/v1/arena");
        assertThat(api.path("subjects")).hasSize(held.subjects().size());
        assertThat(api.path("facts")).hasSize(held.facts().size());
        assertThat(json("/arena/data.json")).isEqualTo(api);
        assertThat(csv("/arena/data.csv"))
                .hasSize(held.subjects().size() + held.facts().size());
        assertThat(csv("/arena/data.csv").stream()
                        .filter(row -> row.getField("kind").equals("fact")))
                .hasSize(held.facts().size());
        TreeSet<String> linked =
                new TreeSet<>(page.select("main a[href^=/arena/]").eachAttr("href"));
        assertThat(linked)
                .containsAll(held.subjects().stream()
                        .map(subject -> "/arena/" + subject.slug())
                        .toList());
    }

    @Test
    void everyCountryStandsInItsRegionWithEachCampInItsPlace() {
        ArenaHoldings held = held();
        Document page = site.page("/arena");
        assertThat(page.select("#countries .land h4 a"))
                .hasSize(held.of(SubjectKind.COUNTRY).size());
        for (ArenaSubject country : held.of(SubjectKind.COUNTRY)) {
            Element row = page.expectFirst("#countries .land:has(h4 a[href=/arena/" + country.slug() + "])");
            assertThat(page.select(".part:has(h4 a[href=/arena/" + country.slug() + "]) > h3 a")
                            .attr("href"))
                    .isEqualTo("/arena/" + country.region());
            assertThat(row.select(".side").get(0).classNames()).contains("plan-1");
            assertThat(row.select(".side").get(1).classNames()).contains("plan-2");
            List<ArenaFact> facts = held.about(country.slug());
            assertThat(row.select(".side.plan-1 .known > li")).hasSize(of(facts, Camp.US));
            assertThat(row.select(".side.plan-2 .known > li")).hasSize(of(facts, Camp.CN));
            assertThat(row.select(".side.both .known > li")).hasSize(of(facts, Camp.BOTH));
            row.select(".side:not(:has(.known))")
                    .forEach(
                            side -> assertThat(side.expectFirst(".none").text()).startsWith("No "));
        }
    }

    private static int of(List<ArenaFact> facts, Camp camp) {
        return (int) facts.stream().filter(fact -> fact.camp() == camp).count();
    }

    @Test
    void theChartAndTheTableBeneathHaveTheSameModels() {
        Document page = site.page("/arena");
        List<String> models = held().of(SubjectKind.MODEL).stream()
                .filter(model -> model.release() != null)
                .map(ArenaSubject::name)
                .toList();
        assertThat(page.select(".lanes svg g g text").eachText()).containsExactlyInAnyOrderElementsOf(models);
        assertThat(page.select("table.models tbody th a").eachText()).containsExactlyInAnyOrderElementsOf(models);
        assertThat(page.select("table.models time").eachAttr("datetime")).isSorted();
    }

    @Test
    void everyFigureForUseStandsByItselfWithWhatItCounts() {
        List<ArenaFact> figures =
                held().facts().stream().filter(fact -> fact.adoption() != null).toList();
        Document page = site.page("/arena");
        assertThat(page.select("table.figures tbody th").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        figures.stream().map(ArenaFact::adoption).toList());
        assertThat(page.select("table.figures tbody td:nth-child(2)").eachText())
                .doesNotContain("")
                .containsAll(figures.stream()
                        .filter(fact -> fact.measure() != null)
                        .map(ArenaFact::measure)
                        .toList());
    }

    @Test
    void everySubjectHasAPageWithAllItsFactsAndAsManyInItsFilesAndTheApi() {
        ArenaHoldings held = held();
        for (ArenaSubject subject : held.subjects()) {
            String path = "/arena/" + subject.slug();
            Document page = site.page(path);
            List<ArenaFact> facts = held.about(subject.slug());
            assertThat(page.expectFirst("h1").text()).isEqualTo(subject.name());
            assertThat(page.select(".fact").eachAttr("id"))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(
                            facts.stream().map(ArenaFact::id).toList());
            assertThat(page.select(".fact dd a[href^=http]"))
                    .hasSize(facts.stream()
                            .mapToInt(fact -> fact.sources().size())
                            .sum());
            assertThat(page.select(".refs > li")).hasSize(subject.ties().size());
            assertThat(page.select(".happened h3 a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(subject.events().stream()
                            .map(event -> "/events/" + event)
                            .toList());
            assertThat(json(path + "/data.json")).isEqualTo(json("/api/v1" + path));
            assertThat(json(path + "/data.json").path("facts")).hasSize(facts.size());
            assertThat(csv(path + "/data.csv")).hasSize(facts.size() + 1);
            assertThat(site.get(path + "/data.md").status()).isEqualTo(200);
        }
    }

    @Test
    void aSubjectWithoutAnyFactSaysSoAndWhatTheRuleIs() {
        Document page = site.page("/arena/llama-4");
        assertThat(page.expectFirst("main .empty").text())
                .startsWith("No sufficiently sourced fact is held.")
                .contains("at least two publishers");
        assertThat(page.select(".fact")).isEmpty();
        assertThat(site.page("/arena").select("#models .note a").eachAttr("href"))
                .contains("/arena/llama-4");
    }

    @Test
    void aSourceWithoutADateSaysSo() {
        ArenaFact undated = held().facts().stream()
                .filter(fact -> fact.sources().stream().anyMatch(source -> source.date() == null))
                .findFirst()
                .orElseThrow();
        ArenaSlug main = undated.subjects().get(0);
        assertThat(site.page("/arena/" + main)
                        .expectFirst("[id=" + undated.id() + "]")
                        .text())
                .contains("date not given");
    }

    @Test
    void aModelSaysHowFreeItsWeightsAreAndWhy() {
        ArenaSubject model = held().find(new ArenaSlug("kimi-k3")).orElseThrow();
        ModelRelease release = Objects.requireNonNull(model.release());
        String text =
                site.page("/arena/" + model.slug()).expectFirst("main .facts").text();
        assertThat(text)
                .contains(release.why(), release.licence(), release.released().inWords());
    }

    @Test
    void aRegionShowsItsCountriesWithTheirFacts() {
        ArenaHoldings held = held();
        for (ArenaSubject region : held.of(SubjectKind.REGION)) {
            assertThat(site.page("/arena/" + region.slug())
                            .select(".land > h3 a")
                            .eachAttr("href"))
                    .containsExactlyElementsOf(held.countriesOf(region.slug()).stream()
                            .map(country -> "/arena/" + country.slug())
                            .toList());
        }
    }

    @Test
    void anItemLeadsToTheSubjectsThatItSpeaksTo() {
        ArenaSubject subject = held().subjects().stream()
                .filter(one -> !one.ties().isEmpty())
                .findFirst()
                .orElseThrow();
        for (Element link : site.page("/arena/" + subject.slug()).select(".refs a")) {
            assertThat(site.page(link.attr("href")).select("aside .facts a").eachAttr("href"))
                    .contains("/arena/" + subject.slug());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/arena/nothing",
                "/arena/not%20a%20slug",
                "/arena/nothing/data.json",
                "/api/v1/arena/nothing",
                "/arena/vietnam/@2026-11-24",
                "/arena/vietnam/@2026-11-24/data.csv",
                "/api/v1/arena/vietnam?release=2026-11-24"
            })
    void whatIsNotHeldIsMissing(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }

    @Test
    void anEarlierReleaseSaysThatItHoldsNothing() {
        Document page = site.page("/arena/@2026-11-24");
        assertThat(page.expectFirst("main .empty").text()).startsWith("This release holds nothing of the arena.");
        assertThat(page.select("main .known, main table")).isEmpty();
        JsonNode api = json("/api/v1/arena?release=2026-11-24");
        assertThat(api.path("subjects")).isEmpty();
        assertThat(api.path("collected").isNull()).isTrue();
        assertThat(csv("/arena/@2026-11-24/data.csv")).isEmpty();
        Document subject = site.get("/arena/vietnam/@2026-11-24").page();
        assertThat(subject.select("main .rows a").eachAttr("href"))
                .containsExactly("/arena/vietnam", "/arena/@2026-11-24");
        assertThat(subject.text()).contains("The release of 24 November 2026 held nothing of the arena");
    }
}
