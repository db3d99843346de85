package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cards for other sites, and the oEmbed answers that point to them. */
@WebTest
class EmbedTests {
    private static final String SITE = "https://parallax.example";

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/embed/us-1.3.2, /us-aiap-2025/1.3.2",
        "/embed/us-1.3.0, /us-aiap-2025/1.3.0",
        "/embed/cn-5.3, /cn-gaigap-2025/5.3",
        "/embed/us-3.4.1/cn-2.5, /relations/us-3.4.1/cn-2.5",
        "/embed/compare/us-aiap-2025/cn-gaigap-2025/chips, /compare/us-aiap-2025/cn-gaigap-2025/chips"
    })
    void aCardLeadsToItsPageAndMayBeFramedAnywhere(String card, String page) {
        Site.Answer answer = site.get(card);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors *"));
        Document document = answer.page();
        assertThat(document.select("h1 a").eachAttr("href")).containsExactly(SITE + page);
        assertThat(document.select("a")).allMatch(link -> link.attr("target").equals("_top"));
        assertThat(document.select("script, form, img")).isEmpty();
        assertThat(site.get(page).header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/us-9.9.9",
                "/embed/xx-1.1",
                "/embed/us-1.1.1/cn-2.5",
                "/embed/compare/us-aiap-2025/us-aiap-2025/chips",
                "/embed/compare/us-aiap-2025/cn-gaigap-2025/none",
                "/embed/us-1.3.2/@2020-01-01"
            })
    void thereIsNoCardWhereThereIsNoPage(String card) {
        assertThat(site.get(card).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/us-aiap-2025/1.3.2, /embed/us-1.3.2, US-1.3.2: Widen researchers’ access to private-sector AI resources",
        "/US-1.3.2, /embed/us-1.3.2, US-1.3.2: Widen researchers’ access to private-sector AI resources",
        "/relations/us-3.4.1/cn-2.5, /embed/us-3.4.1/cn-2.5, US-3.4.1 is contrary to CN-2.5",
        "/relations/cn-2.5/us-3.4.1, /embed/cn-2.5/us-3.4.1, CN-2.5 is contrary to US-3.4.1"
    })
    void anAnswerNamesThePageAndPointsToItsCard(String page, String card, String title) {
        JsonNode answer = JsonMapper.shared()
                .readTree(site.get("/oembed?url=" + SITE + page).body());
        assertThat(answer.path("version").asString()).isEqualTo("1.0");
        assertThat(answer.path("type").asString()).isEqualTo("rich");
        assertThat(answer.path("title").asString()).isEqualTo(title);
        assertThat(answer.path("html").asString()).contains("src=\"" + SITE + card + "\"");
        assertThat(answer.path("width").asInt()).isEqualTo(640);
        assertThat(answer.path("height").asInt()).isPositive();
        assertThat(site.get(card).status()).isEqualTo(200);
    }

    @Test
    void anAnswerKeepsWithinTheSizeThatIsAskedForAndIsXmlOnDemand() throws Exception {
        String xml = site.get("/oembed?format=xml&maxwidth=300&maxheight=100&url=" + SITE + "/us-aiap-2025/1.3.2")
                .body();
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(document.getElementsByTagName("width").item(0).getTextContent())
                .isEqualTo("300");
        assertThat(document.getElementsByTagName("height").item(0).getTextContent())
                .isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "'/oembed?url=https://elsewhere.example/us-aiap-2025/1.3.2', 404",
        "'/oembed?url=https://parallax.example/us-aiap-2025/9.9.9', 404",
        "'/oembed?url=https://parallax.example/about', 404",
        "'/oembed?url=javascript:alert(1)', 404",
        "'/oembed?url=%00', 404",
        "'/oembed?format=yaml&url=https://parallax.example/us-aiap-2025/1.3.2', 501",
        "'/oembed?maxwidth=0&url=https://parallax.example/us-aiap-2025/1.3.2', 400",
        "'/oembed?maxwidth=x&url=https://parallax.example/us-aiap-2025/1.3.2', 400",
        "/oembed, 400"
    })
    void whatHasNoCardIsAnsweredAsTheSpecificationSays(String request, int status) {
        assertThat(site.get(request).status()).isEqualTo(status);
    }

    @Test
    void aPageAnnouncesItsAnswersAndItsImage() {
        Document page = site.page("/us-aiap-2025/1.3.2");
        for (String address : page.select("head link[type$=+oembed]").eachAttr("href")) {
            assertThat(site.get(address.substring(SITE.length())).status()).isEqualTo(200);
        }
        assertThat(page.select("head link[type$=+oembed]")).hasSize(2);
        assertThat(page.expectFirst("meta[property=og:image]").attr("content")).isEqualTo(SITE + "/card/us-1.3.2.png");
        assertThat(page.expectFirst("meta[name=citation_technical_report_number]")
                        .attr("content"))
                .isEqualTo("US-1.3.2");
        assertThat(site.page("/about").expectFirst("meta[property=og:image]").attr("content"))
                .isEqualTo(SITE + "/card/parallax.png");
    }
}
