package org.parallax.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.InventedReleases;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell programs: Link headers, alternates and linked data in the head, and that they agree. */
@ReleasedTest
class SubjectTests {
    private static final String SITE = "https://parallax.example";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern LINK =
            Pattern.compile("<([^<>\\s]+)>; rel=\"([a-z-]+)\"(?:; type=\"([a-z]+/[a-z.+-]+)\")?(?:, |$)");

    @Autowired
    Site site;

    private record Link(String address, String relation, String type) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /xx-demo-2025                                    | /xx-demo-2025
            /xx-demo-2025?pillar=chips                       | /xx-demo-2025
            /xx-demo-2025/@2025-06-01                        | /xx-demo-2025
            /xx-demo-2025/1.1.1                              | /id/xx-demo-2025/1.1.1
            /xx-demo-2025/1.1.1/@2025-06-01                  | /id/xx-demo-2025/1.1.1
            /xx-demo-2025/1.1.0                              | /id/xx-demo-2025/1.1.0
            /xx-demo-2025/0.1/@2025-06-01                    | /id/xx-demo-2025/0.1
            /relations/xx-1.1.1/yy-1.1                       | /relations/xx-1.1.1/yy-1.1
            /relations/yy-1.1/xx-1.1.1                       | /relations/xx-1.1.1/yy-1.1
            /relations/xx-1.1.1/yy-1.1/@2025-03-01           | /relations/xx-1.1.1/yy-1.1
            /compare/xx-demo-2025/yy-demo-2025               | /compare/xx-demo-2025/yy-demo-2025
            /compare/yy-demo-2025/xx-demo-2025               | /compare/xx-demo-2025/yy-demo-2025
            /compare/xx-demo-2025/yy-demo-2025/@2025-03-01   | /compare/xx-demo-2025/yy-demo-2025
            /compare/xx-demo-2025/yy-demo-2025/chips         | /compare/xx-demo-2025/yy-demo-2025/chips
            /compare/xx-demo-2025/yy-demo-2025/chips/@2025-03-01 | /compare/xx-demo-2025/yy-demo-2025/chips
            /pillars/chips                                   | /pillars/chips
            /xx-demo-2025/1.1                                | /xx-demo-2025/1.1
            /bodies                                          | /bodies
            /items?ref=xx-1.1.1,yy-1.1                       | /items?ref=xx-1.1.1,yy-1.1
            """)
    void aPageSaysHowItIsCitedAndLicensed(String path, String cited) {
        List<Link> links = links(path);
        assertThat(of(links, "cite-as")).containsExactly(SITE + cited);
        assertThat(of(links, "license")).containsExactly(LICENCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                          | /feed.atom
            /releases                                  | /feed.atom
            /xx-demo-2025 | /xx-demo-2025/data.csv /xx-demo-2025/data.json /xx-demo-2025/data.md /xx-demo-2025/data.jsonld /xx-demo-2025/feed.atom
            /xx-demo-2025?pillar=chips&kind=framing | /xx-demo-2025/data.csv?pillar=chips&kind=framing /xx-demo-2025/data.json?pillar=chips&kind=framing /xx-demo-2025/data.md?pillar=chips&kind=framing /xx-demo-2025/data.jsonld /xx-demo-2025/feed.atom?pillar=chips&kind=framing
            /xx-demo-2025/@2025-06-01 | /xx-demo-2025/@2025-06-01/data.csv /xx-demo-2025/@2025-06-01/data.json /xx-demo-2025/@2025-06-01/data.md /xx-demo-2025/@2025-06-01/data.jsonld /xx-demo-2025/feed.atom
            /xx-demo-2025/@2025-06-01?pillar=chips | /xx-demo-2025/@2025-06-01/data.csv?pillar=chips /xx-demo-2025/@2025-06-01/data.json?pillar=chips /xx-demo-2025/@2025-06-01/data.md?pillar=chips /xx-demo-2025/feed.atom?pillar=chips
            /xx-demo-2025/1.1 | /xx-demo-2025/1.1/data.csv /xx-demo-2025/1.1/data.json /xx-demo-2025/1.1/data.md
            /xx-demo-2025/1.1/@2025-06-01 | /xx-demo-2025/1.1/@2025-06-01/data.csv /xx-demo-2025/1.1/@2025-06-01/data.json /xx-demo-2025/1.1/@2025-06-01/data.md
            /xx-demo-2025/1.1.1 | /xx-demo-2025/1.1.1/data.csv /xx-demo-2025/1.1.1/data.json /xx-demo-2025/1.1.1/data.md /xx-demo-2025/1.1.1/data.jsonld /xx-demo-2025/1.1.1/feed.atom
            /xx-demo-2025/1.1.1/@2025-03-01 | /xx-demo-2025/1.1.1/@2025-03-01/data.csv /xx-demo-2025/1.1.1/@2025-03-01/data.json /xx-demo-2025/1.1.1/@2025-03-01/data.md /xx-demo-2025/1.1.1/@2025-03-01/data.jsonld /xx-demo-2025/1.1.1/feed.atom
            /xx-demo-2025/0.1/@2025-06-01 | /xx-demo-2025/0.1/@2025-06-01/data.csv /xx-demo-2025/0.1/@2025-06-01/data.json /xx-demo-2025/0.1/@2025-06-01/data.md /xx-demo-2025/0.1/@2025-06-01/data.jsonld /xx-demo-2025/0.1/feed.atom
            /relations/yy-1.1/xx-1.1.1/@2025-03-01 | /relations/xx-1.1.1/yy-1.1/@2025-03-01/data.csv /relations/xx-1.1.1/yy-1.1/@2025-03-01/data.json /relations/xx-1.1.1/yy-1.1/@2025-03-01/data.md /relations/xx-1.1.1/yy-1.1/@2025-03-01/data.jsonld
            /compare/yy-demo-2025/xx-demo-2025 | /compare/xx-demo-2025/yy-demo-2025/data.csv /compare/xx-demo-2025/yy-demo-2025/data.json /compare/xx-demo-2025/yy-demo-2025/data.md
            /compare/yy-demo-2025/xx-demo-2025?show=one-sided | /compare/xx-demo-2025/yy-demo-2025/data.csv?show=one-sided /compare/xx-demo-2025/yy-demo-2025/data.json?show=one-sided /compare/xx-demo-2025/yy-demo-2025/data.md?show=one-sided
            /compare/xx-demo-2025/yy-demo-2025/@2025-06-01 | /compare/xx-demo-2025/yy-demo-2025/@2025-06-01/data.csv /compare/xx-demo-2025/yy-demo-2025/@2025-06-01/data.json /compare/xx-demo-2025/yy-demo-2025/@2025-06-01/data.md
            /compare/xx-demo-2025/yy-demo-2025/chips?checked=a | /compare/xx-demo-2025/yy-demo-2025/chips/data.csv?checked=a /compare/xx-demo-2025/yy-demo-2025/chips/data.json?checked=a /compare/xx-demo-2025/yy-demo-2025/chips/data.md?checked=a
            /pillars | /pillars/data.csv /pillars/data.json /pillars/data.md
            /pillars/chips | /pillars/chips/data.csv /pillars/chips/data.json /pillars/chips/data.md /pillars/chips/data.jsonld /pillars/chips/feed.atom
            /bodies | /bodies/data.csv /bodies/data.json /bodies/data.md
            /completeness | /completeness/data.csv /completeness/data.json /completeness/data.md
            /items?ref=xx-1.1.1,yy-1.1 | /items/data.csv?ref=xx-1.1.1,yy-1.1 /items/data.json?ref=xx-1.1.1,yy-1.1 /items/data.md?ref=xx-1.1.1,yy-1.1
            """)
    void aPageAnnouncesItsOtherFormsInItsHeaderAndInItsHead(String path, String forms) {
        List<String> wanted = List.of(forms.split(" "));
        List<Link> links = links(path);
        assertThat(of(links, "alternate"))
                .containsAll(wanted.stream().map(SITE::concat).toList());
        assertThat(site.page(path).select("head link[rel=alternate][href^=/]").eachAttr("href"))
                .containsExactlyElementsOf(of(links, "alternate").stream()
                        .map(address -> address.replace(SITE, ""))
                        .toList());
        for (Link link : links) {
            if (link.relation().equals("alternate")) {
                Site.Answer answer = site.get(link.address().replace(SITE, ""));
                assertThat(answer.status()).as(link.address()).isEqualTo(200);
                assertThat(answer.header("Content-Type").orElseThrow()).startsWith(link.type());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx-demo-2025/@2025-06-01",
                "/xx-demo-2025/1.1.1/@2025-06-01",
                "/relations/xx-1.1.1/yy-1.1/@2025-06-01",
                "/compare/xx-demo-2025/yy-demo-2025/@2025-06-01"
            })
    void theDataOfADatedPageAreOfItsRelease(String path) {
        List<String> twins = of(links(path), "alternate").stream()
                .filter(address -> address.matches(".*/data\\.json(ld)?"))
                .toList();
        assertThat(twins).isNotEmpty().allSatisfy(address -> {
            JsonNode data = MAPPER.readTree(site.get(address.replace(SITE, "")).body());
            assertThat(data.path("release").asString("") + data.path("version").asString(""))
                    .isEqualTo("2025-06-01");
        });
    }

    @Test
    void whatAPageShowsIsLinkedAtItsFoot() {
        assertThat(site.page("/xx-demo-2025?pillar=chips")
                        .select(".pagefoot a[href*=/data.]")
                        .eachText())
                .containsExactly("CSV", "JSON", "Markdown");
        assertThat(site.page("/about").select(".pagefoot a[href*=/data.]")).isEmpty();
    }

    @Test
    void aFeedHasATitleInTheHeadAndALinkOnThePage() {
        Document page = site.page("/yy-demo-2025/1.1");
        assertThat(page.expectFirst("link[type=application/atom+xml]").attr("title"))
                .isEqualTo("YY-1.1: Share an example: changes");
        assertThat(page.expectFirst(".pagefoot a[type=application/atom+xml]").attr("href"))
                .isEqualTo("/yy-demo-2025/1.1/feed.atom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/codebook", "/xx-demo-2025/9.9", "/yy-demo-2025/1.5"})
    void aPageAboutNothingInParticularSaysNothing(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.header("Link")).isEmpty();
        assertThat(answer.page().select("link[rel=alternate], script[type=application/ld+json]"))
                .isEmpty();
    }

    @Test
    void anUnchangedPageSaysItAgain() {
        Site.Answer first = site.get("/xx-demo-2025/1.1.1");
        Site.Answer again = site.send(site.request("/xx-demo-2025/1.1.1")
                .header("If-None-Match", first.header("ETag").orElseThrow())
                .build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Link")).isEqualTo(first.header("Link"));
    }

    @ParameterizedTest
    @CsvSource({
        "/xx-demo-2025/1.1.1, Legislation",
        "/xx-demo-2025/1.1.1/@2025-03-01, Legislation",
        "/xx-demo-2025/1.0, Legislation",
        "/yy-demo-2025/1.4, Legislation",
        "/relations/xx-1.1.1/yy-1.1, Legislation",
        "/relations/yy-1.1/xx-1.1.1/@2025-03-01, Legislation",
        "/pillars/chips, DefinedTerm"
    })
    void theHeadHoldsWhatTheTwinSays(String path, String type) {
        String block = block(path);
        assertThat(block).isEqualTo(site.get(twin(path)).body());
        JsonNode about = MAPPER.readTree(block).path("about");
        assertThat((about.isArray() ? about.path(0) : about).path("@type").asString())
                .isEqualTo(type);
    }

    @Test
    void theTwinOfAPlanHasItsPartsBesidesWhatTheHeadSays() {
        JsonNode head = MAPPER.readTree(block("/yy-demo-2025"));
        JsonNode twin = MAPPER.readTree(site.get(twin("/yy-demo-2025")).body());
        assertThat(head.at("/about/alternateName/@value").asString()).isEqualTo("虚构计划");
        assertThat(twin.at("/about/hasPart")
                        .valueStream()
                        .map(part -> part.path("identifier").asString()))
                .containsExactly("YY-1.1", "YY-1.4");
        ((tools.jackson.databind.node.ObjectNode) twin.path("about")).remove("hasPart");
        assertThat(twin).isEqualTo(head);
    }

    @Test
    void aHostileTitleEndsNeitherTheElementNorTheHeader() {
        Document page = site.page("/xx-demo-2025/1.1.1");
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        assertThat(page.select("script:not([type=application/ld+json]):not([src])"))
                .isEmpty();
        assertThat(page.expectFirst("h1").text()).isEqualTo(InventedReleases.HOSTILE);
        assertThat(MAPPER.readTree(block("/xx-demo-2025/1.1.1")).path("name").asString())
                .isEqualTo("XX-1.1.1: " + InventedReleases.HOSTILE);
        assertThat(page.expectFirst("link[type=application/atom+xml]").attr("title"))
                .isEqualTo("XX-1.1.1: " + InventedReleases.HOSTILE + ": changes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zz-demo-2025/data.jsonld",
                "/xx-demo-2025/1.9.9/data.jsonld",
                "/xx-demo-2025/1.1/data.jsonld",
                "/xx-demo-2025/01/data.jsonld",
                "/yy-demo-2025/1.5/data.jsonld",
                "/pillars/nothing/data.jsonld",
                "/pillars/-/data.jsonld",
                "/relations/xx-1.1.1/yy-9.9/data.jsonld",
                "/relations/xx-1.1.1/xx-1.1.1/data.jsonld",
                "/relations/nonsense/yy-1.1/data.jsonld"
            })
    void whatIsNotThereHasNoLinkedData(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    private static String twin(String path) {
        return path + "/data.jsonld";
    }

    private String block(String path) {
        List<Element> blocks = site.page(path).select("head script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        return blocks.get(0).data();
    }

    private static List<String> of(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(Link::address)
                .toList();
    }

    private List<Link> links(String path) {
        String header = site.get(path).header("Link").orElseThrow(() -> new AssertionError(path + " has no links"));
        List<Link> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(header);
        int end = 0;
        while (matcher.lookingAt()) {
            links.add(new Link(matcher.group(1), matcher.group(2), matcher.group(3)));
            end = matcher.end();
            matcher.region(end, header.length());
        }
        assertThat(end).as(header).isEqualTo(header.length());
        return links;
    }
}
