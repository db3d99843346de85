package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every page. */
@WebTest
class EveryPageTests {
    @Autowired
    Site site;

    static Stream<String> pages() {
        return Stream.concat(PageTypes.FOUND.stream(), PageTypes.MISSING.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadingATitleAndADescription(String path) {
        Document page = site.get(path).page();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("h1").text()).isNotBlank();
        assertThat(page.title()).endsWith(" | Parallax").doesNotContain("null", "??");
        assertThat(page.expectFirst("meta[name=description]").attr("content")).isNotBlank();
        // JSON that is shown may have a null.
        page.select("pre").remove();
        assertThat(page.text()).doesNotContain("??", "null");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromElsewhereAndCarriesNoInlineStyleOrScript(String path) {
        Document page = site.get(path).page();
        assertThat(page.select("[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]"))
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                        .startsWith("/")
                        .doesNotStartWith("//"));
        assertThat(page.select("style, [style], script:not([src]):not([type='application/ld+json'])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysInItsHeadersWhatABrowserMayDo(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "*"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasIdsThatAreUniqueAndLabelsThatLeadToThem(String path) {
        Document page = site.get(path).page();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        assertThat(ids).containsAll(page.select("label[for]").eachAttr("for"));
    }

    @Test
    void hasACanonicalAddressWhereItCanBeCited() {
        for (String path : PageTypes.FOUND) {
            if (path.startsWith("/search?")) {
                continue;
            }
            String canonical =
                    site.page(path).expectFirst("link[rel=canonical]").attr("href");
            assertThat(canonical).startsWith("https://parallax.example/");
            // The other order of two plans or items has a page of its own, and the stored order is canonical.
            boolean swapped = path.startsWith("/compare/cn-") || path.startsWith("/relations/cn-");
            assertThat(canonical.contains("/us-")).isEqualTo(swapped || path.contains("/us-"));
            if (!swapped) {
                assertThat(path).startsWith(canonical.replace("https://parallax.example", ""));
            }
        }
    }

    @Test
    void asksSearchEnginesToPassOverMissingPagesAndSearches() {
        for (String path : List.of("/search?q=chips", "/us-aiap-2025/1.3.9", "/nothing/here")) {
            assertThat(site.get(path).page().expectFirst("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
        }
    }

    @Test
    void answersAnUnchangedPageWithoutItsBody() {
        String etag = site.get("/us-aiap-2025/1.3.2").header("ETag").orElseThrow();
        Site.Answer again = site.send(site.request("/us-aiap-2025/1.3.2")
                .header("If-None-Match", etag)
                .build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void isSentCompressed() {
        Site.Answer answer = site.send(
                site.request("/us-aiap-2025").header("Accept-Encoding", "gzip").build());
        assertThat(answer.header("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void keepsItsAssetsForAYearUnderNamesThatChangeWithThem() {
        String stylesheet = site.page("/").expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(stylesheet).matches("/css/parallax-[0-9a-f]{32}\\.css");
        assertThat(site.get(stylesheet).header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void leadsOnlyToPagesAndPlacesInThemThatAreThere() {
        Map<String, String> foundOn = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        foundOn.put("/", "the start");
        Set<String> broken = new TreeSet<>();
        Map<String, Set<String>> ids = new HashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String path = open.pop();
            Site.Answer answer = site.get(path);
            if (answer.status() != 200) {
                broken.add(path + " on " + foundOn.get(path) + " answers " + answer.status());
                continue;
            }
            if (!answer.header("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = answer.page();
            boolean search = path.startsWith("/search");
            if (page.title().isBlank()
                    || page.select("meta[name=description]").attr("content").isBlank()
                    || (!search && page.select("link[rel=canonical]").isEmpty())
                    || (!search && page.select(".pagefoot .cite").isEmpty())) {
                broken.add(path + " has no title, description, canonical address or way to cite it");
            }
            ids.put(path, Set.copyOf(page.select("[id]").eachAttr("id")));
            for (Element link : page.select("a[href^=/], link[href^=/], a[href^=#]")) {
                String href = link.attr("href");
                int hash = href.indexOf('#');
                String target = hash < 0 ? href : hash == 0 ? path : href.substring(0, hash);
                if (hash >= 0) {
                    places.putIfAbsent(target + href.substring(hash), path);
                }
                if (foundOn.putIfAbsent(target, path) == null) {
                    open.add(target);
                }
            }
        }
        places.forEach((place, on) -> {
            int hash = place.indexOf('#');
            if (!ids.getOrDefault(place.substring(0, hash), Set.of()).contains(place.substring(hash + 1))) {
                broken.add("no place " + place + " on " + on);
            }
        });
        assertThat(broken).isEmpty();
        assertThat(foundOn.size()).isGreaterThan(400);
    }
}
