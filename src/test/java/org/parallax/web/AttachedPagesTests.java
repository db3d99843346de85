package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.source.MadeUpFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a site that has attached files; made-up ones, with other words than were coded. */
@WebTest
class AttachedPagesTests {
    @TempDir
    static Path folder;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void attach(DynamicPropertyRegistry properties) throws IOException {
        MadeUpFiles.writeInto(folder);
        properties.add("parallax.sources.dir", () -> folder.toString());
    }

    @Test
    void anItemShowsTheOfficialPassageWithLanguagePageAndWhetherItIsTheCodedOne() {
        Element quote = site.page("/us-aiap-2025/1.3.2").expectFirst(".official .quote");

        assertThat(quote.expectFirst("blockquote").text()).isEqualTo(MadeUpFiles.words("1.3.2"));
        assertThat(quote.expectFirst("blockquote").attr("lang")).isEqualTo("en");
        assertThat(quote.expectFirst("figcaption a").attr("href")).endsWith(".pdf#page=7");
        assertThat(quote.expectFirst("figcaption").text())
                .startsWith("Official PDF, printed page 4 (PDF page 7) · English · other words than were coded");
        assertThat(quote.expectFirst("button").attr("data-copy"))
                .isEqualTo(quote.expectFirst("blockquote").id());
    }

    @Test
    void theQuoteKitHasTheOfficialWordsInQuotationMarks() {
        Document page = site.page("/us-aiap-2025/1.3.2");

        assertThat(page.expectFirst("#kit-plain").wholeText())
                .contains("US-1.3.2, official text (Official PDF): “" + MadeUpFiles.words("1.3.2") + "”")
                .contains("Parallax summary: ");
    }

    @Test
    void aPassageThatIsOnlyTheNearestIsShownAsSuchAndNotQuoted() {
        Document page = site.page("/cn-gaigap-2025/5.5");

        assertThat(page.select(".official blockquote").eachAttr("lang")).containsExactly("en", "zh-Hans");
        assertThat(page.expectFirst(".official figcaption").text())
                .contains("nothing recorded to compare with", "the nearest words, not confirmed");
        assertThat(page.expectFirst("#kit-plain").wholeText()).doesNotContain("official text (");
    }

    @Test
    void versionsStandSideBySideAndWhereTheyDifferIsMarked() {
        Document page = site.page("/cn-gaigap-2025/0.1");

        assertThat(page.select(".versions tbody tr.differs").eachText())
                .first()
                .asString()
                .contains("international public good", "国际公共产品");
        assertThat(page.select(".versions td[lang=zh-Hans]")).hasSize(3);
        assertThat(page.select(".official .warn").text()).startsWith("The versions differ.");
    }

    @Test
    void anActionShowsItsVersionsSideBySide() {
        assertThat(site.page("/cn-gaigap-2025/5").select(".versions tbody tr")).hasSize(8);
        assertThat(site.page("/us-aiap-2025/1.3").select(".versions")).isEmpty();
    }

    @Test
    void aRelationShowsThePassagesOfBothItems() {
        assertThat(site.page("/relations/us-1.3.2/cn-5.3")
                        .select(".duo blockquote")
                        .eachAttr("lang"))
                .containsExactly("en", "en", "zh-Hans");
    }

    @Test
    void aPageOfAnEarlierReleaseShowsNoAttachedText() {
        assertThat(site.page("/us-aiap-2025/1.3.2/@2026-11-24").select("blockquote"))
                .isEmpty();
    }

    @Test
    void theVerificationSaysThatTheFileIsAnotherAndWhatThatTouches() {
        Document page = site.page("/verification");
        Element us = page.expectFirst("section[aria-labelledby=p-us-aiap-2025]");

        assertThat(us.expectFirst(".big").text())
                .isEqualTo("0 of 103 items and 0 of 42 framing passages have exactly the words that were coded.");
        assertThat(us.expectFirst(".warn").text())
                .startsWith("This is another file than the one that was coded. 145 items and passages are touched");
        assertThat(us.select("tbody tr")).hasSize(145);
        assertThat(page.select("section[aria-labelledby=p-cn-gaigap-2025] table"))
                .hasSize(2);
    }

    @Test
    void theSameIsThereAsJson() {
        assertThat(site.get("/verification/data.json").body())
                .isEqualTo(site.get("/api/v1/verification").body());
        JsonNode plans = JsonMapper.shared()
                .readTree(site.get("/api/v1/verification").body())
                .path("plans");
        JsonNode document = plans.get(0).path("documents").get(0);

        assertThat(document.path("results")).hasSize(145);
        assertThat(document.path("touched")).hasSize(145);
        JsonNode result = document.path("results")
                .valueStream()
                .filter(one -> one.path("ref").asString().equals("US-1.3.2"))
                .findFirst()
                .orElseThrow();
        assertThat(result.path("status").asString()).isEqualTo("different");
        JsonNode selectors = result.path("passage").path("selector");
        assertThat(selectors.get(0).path("type").asString()).isEqualTo("TextPositionSelector");
        assertThat(selectors.get(1).path("type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(selectors.get(1).path("exact").asString()).isEqualTo(MadeUpFiles.words("1.3.2"));
        assertThat(selectors.get(0).path("end").asInt()
                        - selectors.get(0).path("start").asInt())
                .isEqualTo(MadeUpFiles.words("1.3.2").length());
        assertThat(plans.get(1).path("documents")).hasSize(2);
    }

    @Test
    void theSearchFindsWhatOnlyTheOfficialTextHas() {
        Document page = site.page("/search?q=" + MadeUpFiles.RARE);

        assertThat(page.select(".hits mark").eachText()).containsExactly(MadeUpFiles.RARE);
        assertThat(page.expectFirst(".hits .entry").text()).contains("US-1.3.2", "Official text");
    }
}
