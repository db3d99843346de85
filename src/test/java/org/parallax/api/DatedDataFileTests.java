package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of earlier releases, and of what was withdrawn. */
@ReleasedTest
class DatedDataFileTests {
    private static final String SITE = "https://parallax.example";

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({"@2025-03-01, 2", "@2025-09-01, 2"})
    void aDatedAddressTakesAFilter(String date, int rows) {
        String page = "/xx-demo-2025/" + date;
        Site.Answer csv = site.get(page + "/data.csv?pillar=chips");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body().lines().filter(line -> line.startsWith("item,"))).hasSize(rows);
        assertThat(csv.body().lines().skip(1)).allMatch(line -> line.contains("," + date.substring(1) + ","));
        assertThat(csv.response().headers().allValues("Link"))
                .contains("<" + SITE + page + "/data.csv?pillar=chips>; rel=\"self\"");
        assertThat(csv.header("Content-Disposition").orElseThrow())
                .contains("parallax-" + date.substring(1) + "-xx-demo-2025-pillar-chips.csv");
        assertThat(site.page(page + "?pillar=chips").select(".contents .rows li:not(.fr)"))
                .hasSize(rows);
    }

    @Test
    void withoutADateTheFileIsThatOfTheNewestRelease() {
        assertThat(site.get("/xx-demo-2025/data.csv?pillar=chips")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("item,")))
                .hasSize(1)
                .allMatch(line -> line.contains(",2025-12-01,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx-demo-2025/1.1",
                "/xx-demo-2025/1.1.1",
                "/relations/xx-1.1.1/yy-1.1",
                "/compare/xx-demo-2025/yy-demo-2025",
                "/compare/xx-demo-2025/yy-demo-2025/chips"
            })
    void whatHasADateHasItInEveryFormat(String page) {
        for (String format : new String[] {"json", "csv", "md"}) {
            Site.Answer answer = site.get(page + "/@2025-03-01/data." + format);
            assertThat(answer.status()).as(format).isEqualTo(200);
            assertThat(answer.body()).contains("2025-03-01").doesNotContain("2025-12-01");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/xx-demo-2025/@2025-07-15/data.csv?pillar=chips, /xx-demo-2025/@2025-06-01/data.csv?pillar=chips",
        "/xx-demo-2025/@2025-07-15?pillar=chips, /xx-demo-2025/@2025-06-01?pillar=chips",
        "/yy-demo-2025/1.2/data.csv, /yy-demo-2025/1.4/data.csv",
        "/yy-demo-2025/1.2/data.json, /yy-demo-2025/1.4/data.json"
    })
    void anotherAddressIsGivenWithFormatAndFilter(String path, String other) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).endsWith(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "md"})
    void whatWasWithdrawnIsGoneAndSaysWhatFollows(String format) {
        Site.Answer answer = site.get("/yy-demo-2025/1.5/data." + format);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.path("detail").asString()).contains("1.5");
        assertThat(problem.path("successors").path(0).asString()).isEqualTo(SITE + "/yy-demo-2025/1.1/data." + format);
    }

    /** The hostile title of XX-1.1.1 is text in each format. */
    @ParameterizedTest
    @CsvSource({"csv, '<!--'", "md, '\\<!--'"})
    void aHostileTitleStaysText(String format, String end) {
        assertThat(site.get("/xx-demo-2025/1.1.1/data." + format).body()).contains(end);
    }
}
