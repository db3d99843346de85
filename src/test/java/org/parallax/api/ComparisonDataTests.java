package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Owner;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The comparison as programs get it, and that pages show the same numbers; which ones they are is nowhere assumed. */
@WebTest
class ComparisonDataTests {
    private static final String SITE = "https://parallax.example";
    private static final String US = "us-aiap-2025";
    private static final String CN = "cn-gaigap-2025";

    private final Site site;
    private final Owner owner;
    private final PlanComparison comparison;
    private final Release release;
    private final JsonMapper json = new JsonMapper();

    @Autowired
    ComparisonDataTests(Site site, Owner owner, Releases releases, Plans plans, Comparisons comparisons) {
        this.site = site;
        this.owner = owner;
        this.release = releases.current();
        PlanPair pair = plans.pairs(release).get(0);
        this.comparison = comparisons.of(release, pair);
        assertThat(List.of(pair.first().id().value(), pair.second().id().value()))
                .containsExactly(US, CN);
    }

    @ParameterizedTest
    @CsvSource({US + ", " + CN, CN + ", " + US})
    void theRecordHasEveryFigureAsItIsComputed(String a, String b) {
        PlanComparison seen = a.equals(US) ? comparison : comparison.swapped();
        Map<String, Object> expected = new TreeMap<>(Map.of(
                "a", a,
                "b", b,
                "release", release.date().toString(),
                "comparisonRule", release.comparisonRule(),
                "url", SITE + "/compare/" + a + "/" + b,
                "itemsA", seen.first().items(),
                "itemsB", seen.second().items(),
                "coverageAB", seen.first().coverage().orElseThrow(),
                "coverageBA", seen.second().coverage().orElseThrow(),
                "similarity", seen.similarity().orElseThrow()));
        JsonNode record = record(a, b);
        assertThat(record.path("id").asString()).isEqualTo(a + "/" + b);
        assertThat(record.propertyNames())
                .containsExactly(
                        "id",
                        "a",
                        "b",
                        "release",
                        "comparisonRule",
                        "url",
                        "itemsA",
                        "itemsB",
                        "coverageAB",
                        "coverageBA",
                        "similarity",
                        "pillars");
        expected.forEach((name, value) -> assertThat(json.treeToValue(record.path(name), Object.class))
                .as(name)
                .isEqualTo(value));
        assertThat(record.path("pillars")).hasSameSizeAs(seen.pillars());
        for (int place = 0; place < seen.pillars().size(); place++) {
            assertPillar(record.path("pillars").path(place), seen.pillars().get(place), a, b);
        }
    }

    private static void assertPillar(JsonNode record, PillarComparison on, String a, String b) {
        String slug = on.pillar().slug().value();
        assertThat(record.toString())
                .isEqualTo("{\"slug\":\"" + slug + "\",\"name\":\""
                        + on.pillar().name() + "\",\"itemsA\":"
                        + on.first().items() + ",\"itemsB\":" + on.second().items() + ",\"framingA\":"
                        + on.first().framing() + ",\"framingB\":" + on.second().framing() + ",\"attentionA\":"
                        + on.first().attention() + ",\"attentionB\":"
                        + on.second().attention() + ",\"coverageAB\":"
                        + orNull(on.first().coverage()) + ",\"coverageBA\":"
                        + orNull(on.second().coverage()) + ",\"distance\":" + orNull(on.distance())
                        + ",\"contrary\":" + on.contrary() + ",\"verdict\":\""
                        + on.verdict().slug() + "\",\"url\":\"" + SITE + "/compare/" + a + "/" + b + "/" + slug
                        + "\"}");
    }

    private static String orNull(OptionalDouble figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsDouble()) : "null";
    }

    @Test
    void theOtherFocusMirrorsEveryFigure() {
        JsonNode there = record(US, CN);
        JsonNode back = record(CN, US);
        assertMirrored(there, back, "items");
        assertThat(back.path("coverageAB")).isEqualTo(there.path("coverageBA"));
        assertThat(back.path("coverageBA")).isEqualTo(there.path("coverageAB"));
        assertThat(back.path("similarity")).isEqualTo(there.path("similarity"));
        for (int place = 0; place < there.path("pillars").size(); place++) {
            JsonNode one = there.path("pillars").path(place);
            JsonNode other = back.path("pillars").path(place);
            for (String name : List.of("slug", "name", "distance", "contrary", "verdict")) {
                assertThat(other.path(name)).isEqualTo(one.path(name));
            }
            for (String name : List.of("items", "framing", "attention")) {
                assertMirrored(one, other, name);
            }
            assertThat(other.path("coverageAB")).isEqualTo(one.path("coverageBA"));
            assertThat(other.path("coverageBA")).isEqualTo(one.path("coverageAB"));
        }
    }

    private static void assertMirrored(JsonNode one, JsonNode other, String name) {
        assertThat(other.path(name + "A")).isEqualTo(one.path(name + "B"));
        assertThat(other.path(name + "B")).isEqualTo(one.path(name + "A"));
    }

    @ParameterizedTest
    @CsvSource({US + ", " + CN, CN + ", " + US})
    void theDataTwinOfThePageIsTheSameByteForByte(String a, String b) {
        Site.Answer twin = site.get("/compare/" + a + "/" + b + "/data.json");
        assertThat(twin.status()).isEqualTo(200);
        assertThat(twin.header("Content-Type")).hasValue("application/json");
        assertThat(twin.body())
                .isEqualTo(site.get("/api/v1/comparisons/" + a + "/" + b).body());
    }

    @Test
    void anAddressWithADateIsAnsweredFromTheReleaseOfThatDate() {
        String path = "/compare/" + US + "/" + CN;
        owner.sql()
                .update("insert into release (date, published, checksum, comparison_rule, note)"
                        + " values ('2000-01-01', true, repeat('0', 64), 1, 'Nothing yet.')");
        try {
            Site.Answer before = site.get(path + "/@2000-01-01/data.json");
            assertThat(before.status()).isEqualTo(404);
            assertThat(before.header("Content-Type")).hasValue("application/problem+json");
            assertThat(site.get(path + "/data.json").status()).isEqualTo(200);
        } finally {
            owner.sql().update("delete from release where date = '2000-01-01'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/comparisons/us-aiap-2025/us-aiap-2025",
                "/api/v1/comparisons/us-aiap-2025/xx-none-2025",
                "/api/v1/comparisons/xx-none-2025/cn-gaigap-2025",
                "/api/v1/comparisons/us/cn",
                "/compare/us-aiap-2025/xx-none-2025/data.json"
            })
    void plansThatAreNotComparedAreAProblemDetail(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString())
                .matches("The plans \\S+ and \\S+ are not compared\\.");
    }

    /** The page has the plans in their stored order, whichever is the focus. */
    @ParameterizedTest
    @CsvSource({US + ", " + CN, CN + ", " + US})
    void thePageShowsTheNumbersOfTheRecord(String a, String b) {
        JsonNode record = record(a, b);
        Document page = site.page("/compare/" + a + "/" + b);
        List<String> sums = page.select(".sums dd b").eachText();
        assertThat(sums)
                .containsExactly(
                        percent(record.path("coverageAB"), 0),
                        percent(record.path("coverageBA"), 0),
                        decimal(record.path("similarity")));
        List<String> said = page.select(".sums dd").eachText();
        assertThat(said.get(0)).contains(" of " + record.path("itemsA").asInt() + " items");
        assertThat(said.get(1)).contains(" of " + record.path("itemsB").asInt() + " items");

        String first = a.equals(US) ? "A" : "B";
        String second = a.equals(US) ? "B" : "A";
        List<Element> rows = page.select("table.overview tbody tr");
        assertThat(rows).hasSameSizeAs(record.path("pillars"));
        for (int place = 0; place < rows.size(); place++) {
            JsonNode pillar = record.path("pillars").path(place);
            Element row = rows.get(place);
            assertThat(row.select("th").text()).isEqualTo(pillar.path("name").asString());
            assertThat(row.select("td.num.plan-1").eachText())
                    .containsExactly(
                            pillar.path("items" + first).asString(),
                            pillar.path("framing" + first).asString(),
                            percent(pillar.path("attention" + first), 1));
            assertThat(row.select("td.num.plan-2").eachText())
                    .containsExactly(
                            percent(pillar.path("attention" + second), 1),
                            pillar.path("framing" + second).asString(),
                            pillar.path("items" + second).asString());
            assertThat(slug(row.select("td.presence").text()))
                    .isEqualTo(pillar.path("verdict").asString());
        }
    }

    @ParameterizedTest
    @CsvSource({US + ", " + CN, CN + ", " + US})
    void thePagesOfThePillarsShowTheNumbersOfTheRecord(String a, String b) {
        for (JsonNode pillar : record(a, b).path("pillars")) {
            Document page = site.page(pillar.path("url").asString().replace(SITE, ""));
            String first = a.equals(US) ? "A" : "B";
            String second = a.equals(US) ? "B" : "A";
            Element covered = page.select("table.fly.few tbody tr").stream()
                    .filter(row -> !row.select("th a[href=#related]").isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(covered.select("td.plan-1").text())
                    .isEqualTo(percent(pillar.path("coverage" + (first + second)), 0));
            assertThat(covered.select("td.plan-2").text())
                    .isEqualTo(percent(pillar.path("coverage" + (second + first)), 0));
            String note = page.select("table.fly.few ~ .note").text();
            if (pillar.path("distance").isNull()) {
                assertThat(note).isNotEmpty().doesNotContainPattern("\\d\\.\\d\\d");
            } else {
                assertThat(note).contains(decimal(pillar.path("distance")));
            }
            assertThat(slug(page.select(".verdict .big strong").text()))
                    .isEqualTo(pillar.path("verdict").asString());
            assertContrary(
                    page.select(".verdict .big").text(), pillar.path("contrary").asInt());
        }
    }

    private static void assertContrary(String said, int contrary) {
        switch (contrary) {
            case 0 -> assertThat(said).doesNotContainPattern("relations? between items");
            case 1 -> assertThat(said).contains("One relation");
            default -> assertThat(said).contains(contrary + " relations");
        }
    }

    private JsonNode record(String a, String b) {
        Site.Answer answer = site.get("/api/v1/comparisons/" + a + "/" + b);
        assertThat(answer.status()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static String slug(String verdict) {
        return verdict.replaceFirst("[:.].*", "").toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String percent(JsonNode share, int decimals) {
        return share.isNull() ? "none" : format(NumberFormat.getPercentInstance(Locale.ENGLISH), share, decimals);
    }

    private static String decimal(JsonNode figure) {
        return figure.isNull() ? "none" : format(NumberFormat.getNumberInstance(Locale.ENGLISH), figure, 2);
    }

    private static String format(NumberFormat format, JsonNode figure, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure.asDouble());
    }
}
