package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.search.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The search page, and the page for pasted claims. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class SearchPageTests {
    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "us+1.3.2,/us-aiap-2025/1.3.2",
        "US-1.3.2,/us-aiap-2025/1.3.2",
        "CN-5,/cn-gaigap-2025/5",
        "us1.3.0,/us-aiap-2025/1.3.0"
    })
    void aWholeReferenceLeadsToItsPage(String typed, String path) {
        Site.Answer answer = site.get("/search?q=" + typed);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith(path));
    }

    @Test
    void whatAFormSendsThatWasNotChosenIsTakenOutOfTheAddress() {
        Site.Answer answer = site.get("/search?q=open+source&kind=&plan=us-aiap-2025&sort=");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/search?q=open+source&plan=us-aiap-2025"));
    }

    @Test
    void whatWasFoundIsMarkedAndLabelledAsOurs() {
        Document page = site.page("/search?q=low-power+chips");
        assertThat(page.select(".hits mark").eachText()).contains("chips");
        assertThat(page.expectFirst(".hits .summary").text()).startsWith("Parallax summary");
    }

    @Test
    void anEmptyResultSaysSoAndShowsAllTopics() {
        Document page = site.page("/search?q=qzxvkw");
        assertThat(page.expectFirst(".empty").text()).contains("Nothing was found for “qzxvkw”");
        assertThat(page.select("section.sec a[href^=/pillars/]")).hasSize(19);
    }

    @Test
    void aFilterCanBeTakenBack() {
        Document page = site.page("/search?q=chips&kind=item&plan=cn-gaigap-2025");
        assertThat(page.select(".chosen a").eachAttr("href")).contains("/search?q=chips", "/search?q=chips&kind=item");
        assertThat(page.select(".hits .tag").eachText()).containsOnly("China");
    }

    @Test
    void aMistypedWordIsNamedWithWhatWasSearchedForInstead() {
        assertThat(site.page("/search?q=semicondutor").select(".warn").text())
                .contains("semicondutor", "semiconductor");
    }

    @Test
    void aPhraseThatFewTextsHaveIsToldFromItsWords() {
        assertThat(site.page("/search?q=%22low-power+chips%22").select(".warn").text())
                .contains("very phrase");
        assertThat(site.page("/search?q=%22open+source%22").select(".warn")).isEmpty();
    }

    @Test
    void theListForQuickFindHasOptionsWithLinks() {
        Document list = site.page("/search/quick?q=chips");
        assertThat(list.select("li[role=option][data-href^=/]")).hasSizeBetween(3, 7);
    }

    private Site.Answer check(String text) {
        return site.send(site.request("/check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .build());
    }

    @Test
    void aPastedSentenceGetsTheNearestProvisionsOfBothPlansAndTheirRelation(CapturedOutput output) {
        String sentence = "Washington wants export controls on the parts of chipmaking machines.";
        Site.Answer answer = check(sentence + " The home side scored twice in the semi-final.");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("ETag")).isEmpty();
        Document page = answer.page();
        assertThat(page.select(".claim h3").eachText())
                .containsExactly(sentence, "The home side scored twice in the semi-final.");
        assertThat(page.select(".claim").get(0).select(".side.plan-1 .ref").eachText())
                .contains("US-3.4.1");
        assertThat(page.select(".claim").get(0).expectFirst(".near strong").text())
                .isEqualTo("Close match");
        assertThat(page.select(".claim").get(1).expectFirst(".near strong").text())
                .isEqualTo("Nothing found in the plans");
        assertThat(output.getAll()).doesNotContain("semi-final");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained.", "Chips!", "The match ended in a draw."})
    void aSentenceOfFewWordsIsNoCloseMatch(String sentence) {
        assertThat(check(sentence).page().expectFirst(".near strong").text()).isNotEqualTo("Close match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…"})
    void nothingPastedIsSaidInWords(String text) {
        Site.Answer answer = check(text);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.page().expectFirst("#problem").text()).startsWith("Nothing was pasted");
    }

    @Test
    void aSentenceOfWhichOnlyTheBeginningIsLookedUpSaysSo() {
        assertThat(check("Export controls " + "on chips and machines ".repeat(20) + "matter.")
                        .page()
                        .select(".claim .note")
                        .text())
                .contains("only its beginning");
        assertThat(check("Export controls on chips matter.").page().select(".claim .note"))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedAndNotLost() {
        String text = "chips ".repeat(400);
        Site.Answer answer = check(text);
        assertThat(text.length()).isGreaterThan(Claims.LONGEST);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().expectFirst("#problem").text()).contains("2000");
        assertThat(answer.page().expectFirst("textarea").text())
                .hasSize(text.strip().length());
    }

    @Test
    void aHugePasteGetsADesignedPage() {
        Site.Answer answer = check("chips ".repeat(40_000));
        assertThat(answer.status()).isBetween(400, 413);
        assertThat(answer.page().select("h1")).hasSize(1);
    }

    @Test
    void whatIsPastedIsNeverMarkup() {
        assertThat(check("<img src=x onerror=alert(1)> export controls & \"chips\"")
                        .page()
                        .select("img[src=x]"))
                .isEmpty();
    }
}
