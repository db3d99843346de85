package org.parallax.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sitemap against the pages that there are. */
@WebTest
class ListedPagesTests {
    private static final String SITE = "https://parallax.example";

    /** An empty selection is nothing to find. */
    private static final Set<String> LEFT_OUT = Set.of("/items");

    @Autowired
    Site site;

    @Test
    void everyListedPageIsThereIsCanonicalAndMayBeListedAndNoOtherCanBeReached() throws Exception {
        List<String> listed = listed();
        assertThat(listed).doesNotHaveDuplicates();
        JsonMapper mapper = JsonMapper.builder().build();
        Set<String> linked = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String path : listed) {
            Site.Answer answer = site.get(path);
            Document page = answer.page();
            if (answer.status() != 200 || !canonical(page).equals(path) || noindex(page)) {
                wrong.add(path + " answers " + answer.status() + ", canonical " + canonical(page));
            }
            for (Element block : page.select("script[type=application/ld+json]")) {
                JsonNode data = mapper.readTree(block.data());
                assertThat(data.path("url").asString()).isEqualTo(SITE + path);
                assertThat(data.path("about").isEmpty()).isFalse();
            }
            page.select("a[href^=/]").eachAttr("href").stream()
                    .map(href -> href.replaceAll("#.*", ""))
                    // A query makes no page of its own, or it makes a selection, which is the reader's.
                    .filter(href -> !href.contains("?"))
                    .forEach(linked::add);
        }
        linked.removeAll(new HashSet<>(listed));
        linked.removeAll(LEFT_OUT);
        for (String path : linked) {
            Site.Answer answer = site.get(path);
            if (answer.status() == 200
                    && answer.header("Content-Type").orElse("").startsWith("text/html")
                    && canonical(answer.page()).equals(path)
                    && !noindex(answer.page())
                    && !isBodyThatNoItemNames(answer.page(), path)) {
                wrong.add(path + " is not listed");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void allKindsOfPagesAreListed() throws Exception {
        assertThat(listed())
                .contains(
                        "/",
                        "/compare/us-aiap-2025/cn-gaigap-2025",
                        "/compare/us-aiap-2025/cn-gaigap-2025/open-source",
                        "/us-aiap-2025",
                        "/us-aiap-2025/1",
                        "/us-aiap-2025/1.3",
                        "/us-aiap-2025/1.3.2",
                        "/us-aiap-2025/1.3.0",
                        "/cn-gaigap-2025/5.3",
                        "/pillars",
                        "/pillars/chips",
                        "/bodies/nist",
                        "/events",
                        "/events/us-2025-01-23-eo14179",
                        "/claims",
                        "/claims/us-over-90-actions",
                        "/brief",
                        "/arena",
                        "/arena/alibaba-cloud",
                        "/methodology",
                        "/check",
                        "/about")
                .anyMatch(path -> path.startsWith("/relations/us-"))
                .noneMatch(path -> path.startsWith("/relations/cn-"))
                .noneMatch(path -> path.contains("@") || path.contains("?"));
    }

    @Test
    void aPartThatIsNotThereIsMissing() {
        assertThat(site.get("/sitemap-1.xml").status()).isEqualTo(404);
    }

    @Test
    void robotsMayReadEverythingAndAreToldOfTheSitemap() {
        Site.Answer answer = site.get("/robots.txt");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body().lines())
                .containsExactly("User-agent: *", "Allow: /", "", "Sitemap: " + SITE + "/sitemap.xml");
    }

    @Test
    void whatIsNotToBeListedSaysSoItself() {
        assertThat(noindex(site.page("/embed/us-1.3.2"))).isTrue();
        assertThat(noindex(site.page("/search?q=chips"))).isTrue();
    }

    private List<String> listed() throws Exception {
        Site.Answer answer = site.get("/sitemap.xml");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/xml");
        return SitemapTests.texts(SitemapTests.parse(answer.body()), "loc").stream()
                .map(address -> address.replace(SITE, ""))
                .toList();
    }

    private static boolean isBodyThatNoItemNames(Document page, String path) {
        return path.startsWith("/bodies/") && page.select("main .rows a").isEmpty();
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href").replace(SITE, "");
    }

    private static boolean noindex(Document page) {
        return page.select("meta[name=robots]").attr("content").contains("noindex");
    }
}
