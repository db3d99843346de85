package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists of items and passages, and what holds for every address of the API. */
@WebTest
class ProvisionListTests {
    private static final String SITE = "https://parallax.example";
    private static final Pattern NEXT = Pattern.compile("<" + SITE + "([^>]+)>; rel=\"next\"");

    @Autowired
    Site site;

    private final JsonMapper json = new JsonMapper();

    private JsonNode get(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    /** The ids on a page of a list and on all that follow it. */
    private List<String> follow(String first) {
        List<String> ids = new ArrayList<>();
        String path = first;
        while (path != null) {
            Site.Answer answer = site.get(path);
            json.readTree(answer.body())
                    .forEach(record -> ids.add(record.path("id").asString()));
            path = answer.response().headers().allValues("Link").stream()
                    .map(NEXT::matcher)
                    .filter(Matcher::matches)
                    .map(next -> next.group(1))
                    .findFirst()
                    .orElse(null);
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void thePagesOfAListTogetherHoldEveryItemOnce(int limit) {
        assertThat(follow("/api/v1/items?limit=" + limit)).hasSize(103 + 65).doesNotHaveDuplicates();
        assertThat(follow("/api/v1/framing?limit=" + limit)).hasSize(42 + 7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pillar=chips",
                "pillar=chips&primary=true",
                "force=directs",
                "body=nist",
                "contested=true",
                "scope=domestic&checked=a"
            })
    void aFilterFindsWhatThePageShows(String filter) {
        List<String> onPage =
                site.page("/us-aiap-2025?" + filter).select("main a[href^=/us-aiap-2025/]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .filter(id -> id.matches("us-aiap-2025/\\d+\\.\\d+\\.[1-9]\\d*"))
                        .distinct()
                        .toList();
        assertThat(follow("/api/v1/items?plan=us-aiap-2025&limit=20&" + filter))
                .isNotEmpty()
                .hasSizeLessThan(103)
                .containsExactlyInAnyOrderElementsOf(onPage);
    }

    @ParameterizedTest
    @CsvSource({"items,us-aiap-2025/1.3.2", "framing,us-aiap-2025/1.3.0"})
    void aRecordIsThatOfItsPageByteForByte(String list, String id) {
        assertThat(site.get("/api/v1/" + list + "/" + id).body())
                .isEqualTo(site.get("/" + id + "/data.json").body());
    }

    @Test
    void everyRecordHasItsIdItsPageAndItsRelease() {
        for (String list : List.of(
                "plans",
                "plans/us-aiap-2025/sections",
                "items?limit=200",
                "framing",
                "pillars",
                "positions",
                "bodies",
                "relations?limit=5",
                "comparisons",
                "releases")) {
            JsonNode records = get("/api/v1/" + list);
            assertThat(records).as(list).isNotEmpty();
            records.forEach(record -> {
                assertThat(record.path("id").asString("")).as(list).isNotBlank();
                assertThat(record.path("release").asString("")).as(list).matches("\\d{4}-\\d\\d-\\d\\d");
            });
            String url = records.path(0).path("url").asString("");
            assertThat(url).startsWith(SITE);
            site.page(url.substring(SITE.length()).replaceFirst("#.*", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            items?pillr=chips               | There is no parameter "pillr" here; there is addressee, after, body, checked, contested, force, instrument, limit, pillar, plan, primary, release, scope.
            items?pillar=chips&pillar=data  | The parameter pillar is given more than once.
            items?pillar=chip               | The parameter pillar cannot be "chip": nothing can have this value.
            items?primary=true              | The parameter primary cannot be "true": it says something of a pillar, and none is given.
            items?plan=us-none-2025         | The parameter plan cannot be "us-none-2025": there is no such plan.
            items?after=us-1.3.2            | The parameter after cannot be "us-1.3.2": an id such as us-aiap-2025/1.3.2 is wanted.
            plans?release=2026-11-31        | The parameter release cannot be "2026-11-31": the date of a release is wanted; /api/v1/releases lists them.
            search?release=2026-11-24       | There is no parameter "release" here; there is body, force, instrument, kind, limit, page, pillar, plan, q, scope, sort.
            """)
    void aMistypedRequestIsRefused(String path, String detail) {
        Site.Answer answer = site.get("/api/v1/" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString()).isEqualTo(detail);
    }

    @Test
    void whatNoControllerAnswersIsAProblemDetailToo() {
        Site.Answer missing = site.get("/api/v1/nothing");
        Site.Answer written = site.send(site.request("/api/v1/items")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        Site.Answer unwanted = site.send(
                site.request("/api/v1/items").setHeader("Accept", "text/csv").build());
        assertThat(List.of(missing.status(), written.status(), unwanted.status()))
                .containsExactly(404, 405, 406);
        assertThat(written.header("Allow")).hasValue("GET, HEAD, OPTIONS");
        for (Site.Answer answer : List.of(missing, written, unwanted)) {
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(json.readTree(answer.body()).propertyNames())
                    .containsExactly("type", "title", "status", "detail", "instance");
        }
    }

    @Test
    void anyOriginMayReadTheApiAndDataFilesButNoPage() {
        for (String path : List.of("/api/v1/items", "/api/v1/nothing", "/us-aiap-2025/data.json")) {
            Site.Answer answer = site.send(
                    site.request(path).header("Origin", "https://other.example").build());
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).hasValue("*");
            assertThat(answer.header("Access-Control-Expose-Headers")).hasValue("Link, ETag");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        }
        Site.Answer page = site.send(site.request("/us-aiap-2025")
                .header("Origin", "https://other.example")
                .build());
        assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void anAnswerCanBeAskedForAgainAndSaysItsDateAndLicence() {
        Site.Answer answer = site.get("/api/v1/pillars?release=2026-11-24");
        assertThat(answer.header("Last-Modified")).hasValue("Tue, 24 Nov 2026 00:00:00 GMT");
        assertThat(answer.header("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("rel=\"license\""));
        Site.Answer again = site.send(site.request("/api/v1/pillars?release=2026-11-24")
                .header("If-None-Match", answer.header("ETag").orElseThrow())
                .build());
        assertThat(again.status()).isEqualTo(304);
        Site.Answer head = site.send(site.request("/api/v1/pillars?release=2026-11-24")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
