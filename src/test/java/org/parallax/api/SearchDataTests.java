package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class SearchDataTests {
    @Autowired
    Site site;

    private final JsonMapper json = new JsonMapper();

    private JsonNode find(String query) {
        Site.Answer answer = site.get("/api/v1/search?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static List<String> texts(JsonNode list, String property) {
        return list.valueStream().map(entry -> entry.path(property).asString()).toList();
    }

    @Test
    void aHitSaysWhatItIsAndWhereItsPageIs() {
        JsonNode hit = find("q=low-power+chips").path("hits").path(0);
        assertThat(hit.propertyNames())
                .containsExactlyInAnyOrder("kind", "ref", "plans", "title", "excerpt", "official", "score", "url");
        assertThat(hit.path("kind").asString()).isEqualTo("item");
        assertThat(hit.path("ref").asString()).isEqualTo("CN-7.3");
        assertThat(hit.path("url").asString()).isEqualTo("https://parallax.example/cn-gaigap-2025/7.3");
        assertThat(hit.path("score").asDouble()).isPositive();
        assertThat(hit.path("excerpt").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=chips",
                "q=open+source&plan=cn-gaigap-2025",
                "q=1.3",
                "q=%22open+source%22",
                "q=%E7%AE%97%E5%8A%9B",
                "q=goverment+data&sort=document",
                "q=security&page=2",
                "q=nist&kind=item"
            })
    void thePageShowsTheSameHitsInTheSameOrderAndTheSameCounts(String query) {
        JsonNode data = find(query);
        var page = site.page("/search?" + query);
        assertThat(page.select(".hits h3 a").eachAttr("href").stream().map("https://parallax.example"::concat))
                .isEqualTo(texts(data.path("hits"), "url"));
        assertThat(page.select("#f-kind option[value~=.]").eachText())
                .isEqualTo(page.select("#f-kind option[value~=.]").stream()
                        .map(option -> option.text().replaceAll("\\d+", count(data, option.attr("value"))))
                        .toList());
        assertThat(page.expectFirst("#found-h").text())
                .isEqualTo(
                        data.path("total").asInt() == 1
                                ? "One result"
                                : data.path("total").asInt() + " results");
    }

    private static String count(JsonNode data, String kind) {
        return data.path("facets")
                .path("kind")
                .valueStream()
                .filter(value -> value.path("value").asString().equals(kind))
                .map(value -> value.path("count").asString())
                .findFirst()
                .orElse("none");
    }

    @Test
    void pagesAreLinkedAndTogetherHoldEveryHit() {
        Site.Answer first = site.get("/api/v1/search?q=security&limit=30");
        assertThat(first.response().headers().allValues("Link"))
                .containsExactly(
                        "<https://parallax.example/api/v1/search?q=security&limit=30>; rel=\"first\"",
                        "<https://parallax.example/api/v1/search?q=security&limit=30&page=2>; rel=\"next\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        int total = json.readTree(first.body()).path("total").asInt();
        List<String> urls = Stream.iterate(1, page -> page <= (total + 29) / 30, page -> page + 1)
                .flatMap(page -> texts(find("q=security&limit=30&page=" + page).path("hits"), "url").stream())
                .toList();
        assertThat(urls).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void aCorrectionIsTold() {
        assertThat(find("q=semicondutor")
                        .path("corrections")
                        .path("semicondutor")
                        .asString())
                .isEqualTo("semiconductor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=best",
                "page=0",
                "page=x",
                "page=1001",
                "limit=0",
                "limit=51",
                "kind=thing",
                "plan=US",
                "pillar=none",
                "force=may"
            })
    void aParameterWithAnotherValueIsAProblem(String parameter) {
        Site.Answer answer = site.get("/api/v1/search?q=chips&" + parameter);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString())
                .contains(parameter.substring(0, parameter.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "\"",
                "' or 1=1; drop table release; --",
                "a:* & !b | (c <-> d)",
                "\\ % _ * ?",
                "\u0000\u0007",
                "\u202Echips\u202C",
                "<script>alert(1)</script>",
                "${7*7}",
                "\uD83D\uDE00"
            })
    void whateverIsTypedGetsAnAnswerAndAPage(String text) {
        for (String typed : List.of(text, (text + "x").repeat(5_000 / (text.length() + 1)))) {
            String query = "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
            assertThat(find(query).path("hits").isArray()).isTrue();
            Site.Answer page = site.get("/search?" + query);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("script:not([src]):not([type])")).isEmpty();
            assertThat(page.body()).doesNotContain("<script>alert");
            assertThat(site.get("/search/quick?" + query).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%F0%28", "q=%C3", "q=chips&page=%FF"})
    void aQueryThatIsNoTextIsAProblem(String query) {
        Site.Answer answer = site.get("/api/v1/search?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aQueryOfFiveThousandChineseCharactersGetsAnAnswer() {
        String query = "q=" + URLEncoder.encode("算".repeat(5_000), StandardCharsets.UTF_8);
        assertThat(find(query).path("cut").asBoolean()).isTrue();
        assertThat(site.get("/search?" + query).page().text()).contains("too long for a search");
    }
}
