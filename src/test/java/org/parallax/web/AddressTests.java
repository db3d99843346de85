package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WebTest
class AddressTests {
    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /us-aiap-2025/              | /us-aiap-2025
            /US-AIAP-2025/1.3.2         | /us-aiap-2025/1.3.2
            //us-aiap-2025//1.3.2       | /us-aiap-2025/1.3.2
            /Pillars/Chips?x=Y          | /pillars/chips?x=Y
            /US-1.3.2                   | /us-aiap-2025/1.3.2
            /cn-5.3                     | /cn-gaigap-2025/5.3
            /CN-5                       | /cn-gaigap-2025/5
            /items?ref=US-1.3.2,CN-5.3  | /items?ref=us-1.3.2,cn-5.3
            /items?ref=cn-5.3,us-1.3.2  | /items?ref=us-1.3.2,cn-5.3
            /items?ref=us-1.3.2&ref=cn-5.3 | /items?ref=us-1.3.2,cn-5.3
            /items?ref=us-1.3.2,us-1.3.2 | /items?ref=us-1.3.2
            """)
    void anotherSpellingMovesToTheCanonicalOne(String typed, String canonical) {
        Site.Answer answer = site.get(typed);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow().replace(site.address(), ""))
                .isEqualTo(canonical);
    }

    @Test
    void aReferenceInTheSearchBoxLeadsStraightToItsPage() {
        Site.Answer answer = site.get("/search?q=us%201.3.2");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/us-aiap-2025/1.3.2");
    }

    @Test
    void aBareNumberThatIsValidInBothPlansListsBoth() {
        assertThat(site.page("/search?q=1.3").select(".hits h3 a").eachAttr("href"))
                .containsExactly("/us-aiap-2025/1.3", "/cn-gaigap-2025/1.3");
    }

    @Test
    void anAliasFindsTheBody() {
        assertThat(site.page("/search?q=Department%20of%20War")
                        .select(".hits h3 a")
                        .eachAttr("href"))
                .startsWith("/bodies/dod");
    }

    @Test
    void aSearchWithoutResultSaysSoAndOffersANextStep() {
        assertThat(site.page("/search?q=%3Cqzxvkw%3E")
                        .expectFirst("main .empty")
                        .text())
                .contains("Nothing was found for “<qzxvkw>”", "pillar");
    }

    @Test
    void anUnknownItemNumberOffersTheNearestOnes() {
        Site.Answer answer = site.get("/us-aiap-2025/1.3.9");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main .rows a").eachAttr("href"))
                .contains("/us-aiap-2025/1.3", "/us-aiap-2025/1.3.5");
    }

    @Test
    void anUnknownPillarOffersAllPillars() {
        Site.Answer answer = site.get("/compare/us-aiap-2025/cn-gaigap-2025/chip");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main .rows a")).hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing/here",
        "/xx-none-2025",
        "/us-aiap-2025/1.3.",
        "/us-aiap-2025/01.3",
        "/ZZ-1.1",
        "/bodies/nobody",
        "/compare/us-aiap-2025/us-aiap-2025",
        "/compare/us-aiap-2025/xx-none-2025",
        "/compare/x/y/chips"
    })
    void whatIsNotThereAnswersWithADesignedPage(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().expectFirst("h1").text()).isEqualTo("There is nothing at this address");
    }

    @ParameterizedTest
    @CsvSource({"/events/us-2025-01-23-eo14179", "/claims/cn-13-actions", "/arena/vietnam"})
    void whatCameWithALaterReleaseIsSaidToHaveComeLater(String path) {
        Site.Answer answer = site.get(path + "/@2026-11-24");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().expectFirst("main .lede").text())
                .isEqualTo("The release of 24 November 2026 does not hold it; it came with a later one.");
        Element now = answer.page().expectFirst("main .rows a");
        assertThat(now.attr("href")).isEqualTo(path);
        assertThat(now.text())
                .isEqualTo("As it is now: " + site.page(path).expectFirst("h1").text());
    }

    @ParameterizedTest
    @CsvSource({
        "/events/us-1999-nothing",
        "/events/us-1999-nothing/@2026-11-24",
        "/claims/no-such-claim/@2026-11-24",
        "/arena/nothing/@2026-11-24",
        "/us-aiap-2025/9.9.9/@2026-11-24",
        "/events/us-2025-01-23-eo14179/@2026-11-01"
    })
    void whatNeverWasIsNotSaidToHaveComeLater(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().expectFirst("main .lede").text()).contains("was never in use, or it is misspelt");
        assertThat(answer.page().select("main").text()).doesNotContain("As it is now");
    }

    @Test
    void anotherMethodAnswersWithADesignedPage() {
        Site.Answer answer = site.send(
                site.request("/about").POST(HttpRequest.BodyPublishers.noBody()).build());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.page().expectFirst("h1").text()).isEqualTo("This request cannot be answered");
    }

    @ParameterizedTest
    @CsvSource({"/%00", "/us-aiap-2025/%2e%2e/x", "/;jsessionid=1/x", "/items?ref=%FF%FE", "/search?q=%F0%28"})
    void hostileAddressesGetNoServerError(String path) {
        assertThat(site.get(path).status()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({"/items?ref=%FF%FE", "/search?q=%F0%28", "/us-aiap-2025?pillar=%FF", "/search?q=%C3"})
    @ExtendWith(OutputCaptureExtension.class)
    void aQueryThatIsNoTextAnswersWithADesignedPageAndIsNoErrorInTheLog(String path, CapturedOutput log) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().expectFirst("h1").text()).isEqualTo("This request cannot be answered");
        assertThat(log).doesNotContain("ERROR", "Exception:");
    }
}
