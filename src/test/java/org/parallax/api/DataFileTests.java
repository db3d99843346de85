package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.Releases;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is on a page is in its files: the same rows, and in all formats the same values. */
@WebTest
class DataFileTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String SITE = "https://parallax.example";
    private static final String COMPARISON = "/compare/us-aiap-2025/cn-gaigap-2025";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Site site;

    @Autowired
    Releases releases;

    private static String file(String page, String format) {
        int query = page.indexOf('?');
        return query < 0
                ? page + "/data." + format
                : page.substring(0, query) + "/data." + format + page.substring(query);
    }

    private Site.Answer answer(String page, String format) {
        Site.Answer answer = site.get(file(page, format));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private List<NamedCsvRecord> csv(String page) {
        return CsvReader.builder().ofNamedCsvRecord(answer(page, "csv").body()).stream()
                .toList();
    }

    private JsonNode json(String page) {
        return JSON.readTree(answer(page, "json").body());
    }

    /** How many rows of each list JSON has. */
    private static long rows(JsonNode json, String... lists) {
        return List.of(lists).stream().mapToLong(list -> json.path(list).size()).sum();
    }

    /** The lines of tables that are neither a head nor what separates it. */
    private static long tableRows(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("| ")).count()
                - 2
                        * markdown.lines()
                                .filter(line -> line.startsWith("| --- |"))
                                .count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /us-aiap-2025                                        | .contents .rows li | items framing
            /cn-gaigap-2025                                      | .contents .rows li | items framing
            /us-aiap-2025?pillar=chips                           | .contents .rows li | items framing
            /us-aiap-2025?pillar=safety&primary=true&force=directs | .contents .rows li | items framing
            /us-aiap-2025?kind=framing                           | .contents .rows li | items framing
            /us-aiap-2025?contested=true                         | .contents .rows li | items framing
            /cn-gaigap-2025?pillar=open-source&checked=b         | .contents .rows li | items framing
            /cn-gaigap-2025?body=nist                            | .contents .rows li | items framing
            /us-aiap-2025/1.3                                    | main .entries .entry | items framing
            /us-aiap-2025/1                                      | main .entries .entry | items framing
            /cn-gaigap-2025/5                                    | main .entries .entry | items framing
            /items?ref=us-1.3.2,us-1.4.1,cn-5.3                  | .matrix thead th, .rels .rel | items relations
            /items?ref=us-3.4.1,cn-2.5                           | .matrix thead th, .rels .rel | items relations
            /completeness                                        | ol.rows li, section[id^=alone] .rels .rel | relations noCounterparts
            /compare/us-aiap-2025/cn-gaigap-2025                 | table.overview tbody tr | pillars
            /compare/us-aiap-2025/cn-gaigap-2025?show=one-sided  | table.overview tbody tr | pillars
            /compare/cn-gaigap-2025/us-aiap-2025?show=divergent  | table.overview tbody tr | pillars
            /pillars                                             | main .entry | pillars
            /pillars/chips                                       | main .rows li | items
            /bodies                                              | main tbody tr | bodies
            /bodies/doc                                          | main .rows li | tasks
            /bodies/nist                                         | main .rows li | tasks
            """)
    void thePageAndItsFilesHaveAsManyRows(String page, String rows, String lists) {
        JsonNode json = json(page);
        long all = rows(json, lists.split(" ", -1));
        assertThat(site.page(page).select(rows)).as(page).hasSize((int) all);
        assertThat(csv(page)).hasSize((int) all);
        assertThat(tableRows(answer(page, "md").body())).isEqualTo(all);
    }

    @Test
    void theFiltersLeaveSomethingOutAndSometimesEverything() {
        assertThat(csv("/us-aiap-2025")).hasSize(145);
        assertThat(csv("/us-aiap-2025?pillar=chips")).hasSizeBetween(1, 144);
        assertThat(csv("/cn-gaigap-2025?body=nist")).isEmpty();
        assertThat(answer("/cn-gaigap-2025?body=nist", "md").body()).contains("\nNone.\n");
        assertThat(csv("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/chips", "/chips?primary=true&checked=a", "/safety?instrument=assessment", "/global-south"})
    void aPillarHasTheSameRowsOnItsPageAndInItsFiles(String pillar) {
        String page = COMPARISON + pillar;
        JsonNode json = json(page);
        Document shown = site.page(page);
        assertThat(shown.select("section[aria-labelledby=items-h] .side > .entries > .entry"))
                .hasSize(json.path("items").size());
        assertThat(shown.select("section[aria-labelledby=items-h] .framing .entry"))
                .hasSize(json.path("framing").size());
        assertThat(shown.select(".says")).hasSize(json.path("positions").size());
        assertThat(shown.select(".rels .rel")).hasSize(json.path("relations").size());
        assertThat(shown.select("section[aria-labelledby^=l-] .rows li"))
                .hasSize(json.path("unrelated").size());
        long all = rows(json, "items", "framing", "positions", "relations", "unrelated");
        assertThat(csv(page)).hasSize((int) all + 1);
        assertThat(tableRows(answer(page, "md").body())).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /us-aiap-2025                            | items framing
            /us-aiap-2025?pillar=chips&force=directs | items framing
            /cn-gaigap-2025/5                        | items framing
            /items?ref=us-3.4.1,cn-2.5               | items relations
            /completeness                            | relations noCounterparts
            /compare/us-aiap-2025/cn-gaigap-2025     | pillars
            /compare/us-aiap-2025/cn-gaigap-2025/chips | figures positions items framing relations unrelated
            /pillars                                 | pillars
            /pillars/chips                           | items
            /bodies                                  | bodies
            /bodies/doc                              | tasks
            """)
    void csvSaysWhatJsonSays(String page, String lists) {
        JsonNode json = json(page);
        List<Map<String, String>> wanted = new ArrayList<>();
        for (String list : lists.split(" ", -1)) {
            (json.path(list).isArray() ? json.path(list).valueStream() : Stream.of(json.path(list)))
                    .forEach(row -> wanted.add(flat(row)));
        }
        List<Map<String, String>> rows = csv(page).stream()
                .map(row -> {
                    Map<String, String> cells = new TreeMap<>(row.getFieldsAsMap());
                    assertThat(cells.get("release"))
                            .isEqualTo(json.path("release").asString());
                    assertThat(cells.get("url")).startsWith(SITE + "/");
                    cells.values().removeIf(String::isEmpty);
                    cells.keySet().removeAll(List.of("kind", "release"));
                    return cells;
                })
                .toList();
        wanted.forEach(row -> row.remove("release"));
        assertThat(rows).isEqualTo(wanted).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/us-aiap-2025/1.3.2", "/us-aiap-2025/1.3.0", "/cn-gaigap-2025/8.1", "/relations/us-3.4.1/cn-2.5"
            })
    void oneRowIsTheRecord(String page) {
        JsonNode json = json(page);
        Map<String, String> cells = new TreeMap<>(csv(page).get(0).getFieldsAsMap());
        assertThat(cells.keySet()).contains("id", "url", "release").doesNotContain("kind");
        cells.values().removeIf(String::isEmpty);
        assertThat(cells).isEqualTo(flat(json));
    }

    /** A record with every value that is not empty as the text of a cell, by the name of its column. */
    private static Map<String, String> flat(JsonNode record) {
        Map<String, String> cells = new TreeMap<>();
        record.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject()) {
                flat(value).forEach((inner, text) -> cells.put(nested(name, inner), text));
            } else if (value.isArray() && value.path(0).isObject()) {
                value.path(0)
                        .propertyNames()
                        .forEach(inner -> cells.put(
                                nested(name, inner),
                                value.valueStream()
                                        .map(entry -> entry.path(inner).asString())
                                        .collect(Collectors.joining("; "))));
            } else if (value.isArray()) {
                cells.put(name, value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; ")));
            } else {
                cells.put(name, value.isNull() ? "" : value.asString());
            }
        });
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static String nested(String outer, String inner) {
        return outer + Character.toUpperCase(inner.charAt(0)) + inner.substring(1);
    }

    @ParameterizedTest
    @CsvSource({
        "us-aiap-2025/1.3.2, csv",
        "us-aiap-2025/1.3.2, md",
        "cn-gaigap-2025/8.1, csv",
        "relations/us-3.4.1/cn-2.5, md"
    })
    void theFileIsWhatItWas(String page, String format) throws IOException {
        String text = answer("/" + page, format)
                .body()
                .replace(releases.current().date().toString(), "RELEASE");
        Path golden = GOLDEN.resolve(page.replace('/', '_') + "." + format);
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void aFileSaysInItsHeadersWhatItIs() {
        String release = releases.current().date().toString();
        Site.Answer csv = answer("/us-aiap-2025?pillar=chips&primary=true", "csv");
        assertThat(csv.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition"))
                .hasValue("inline; filename=\"parallax-" + release + "-us-aiap-2025-pillar-chips-primary-true.csv\"");
        assertThat(csv.response().headers().allValues("Link"))
                .containsExactly(
                        "<" + SITE + "/us-aiap-2025/data.csv?pillar=chips&primary=true>; rel=\"self\"",
                        "<" + SITE + "/us-aiap-2025?pillar=chips&primary=true>; rel=\"alternate\"; type=\"text/html\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        Site.Answer md = answer("/us-aiap-2025/1.3.2", "md");
        assertThat(md.header("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(md.body())
                .contains(
                        "release of " + release,
                        "creativecommons.org/licenses/by/4.0/",
                        SITE + "/us-aiap-2025/1.3.2/data.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "md"})
    void anUnchangedFileSaysItAgain(String format) {
        Site.Answer first = answer("/us-aiap-2025?force=directs", format);
        String tag = first.header("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        Site.Answer again = site.send(site.request(file("/us-aiap-2025?force=directs", format))
                .header("If-None-Match", tag)
                .build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(answer("/us-aiap-2025?force=calls-for", format).header("ETag"))
                .isNotEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /us-aiap-2025/data.csv?pillar=nothing                | pillar
            /us-aiap-2025/data.json?pilar=chips                  | pilar
            /us-aiap-2025/data.md?pillar=chips&pillar=safety     | pillar
            /us-aiap-2025/data.csv?primary=true                  | primary
            /us-aiap-2025/data.csv?kind=items                    | kind
            /us-aiap-2025/data.csv?pillar=                       | pillar
            /compare/us-aiap-2025/cn-gaigap-2025/data.json?show=silent | show
            /compare/us-aiap-2025/cn-gaigap-2025/data.csv?pillar=chips | pillar
            /compare/us-aiap-2025/cn-gaigap-2025/chips/data.md?pillar=chips | pillar
            /items/data.csv?ref=us-9.9.9                         | ref
            /items/data.json?ref=nonsense                        | ref
            /items/data.md?ref=us-1.1.1,us-1.1.2,us-1.1.3,us-1.1.4,us-1.1.5,us-1.2.1,us-1.2.2,us-1.3.1,us-1.3.2,us-1.3.3,us-1.3.4,us-1.3.5,us-1.4.1 | ref
            """)
    void whatAFileCannotBeAskedForIsAProblemThatNamesIt(String path, String parameter) {
        problem(path, 400, parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx-none-2025/data.csv",
                "/us-aiap-2025/9.9.9/data.csv",
                "/us-aiap-2025/01/data.md",
                "/relations/us-1.3.2/us-1.3.3/data.csv",
                "/compare/us-aiap-2025/us-aiap-2025/data.csv",
                "/compare/us-aiap-2025/nonsense/data.md",
                COMPARISON + "/nothing/data.csv",
                "/pillars/nothing/data.json",
                "/pillars/-/data.csv",
                "/bodies/nothing/data.md"
            })
    void whatIsNotThereIsAProblem(String path) {
        problem(path, 404, "");
    }

    private void problem(String path, int status, String named) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).contains(named).isNotBlank();
    }
}
