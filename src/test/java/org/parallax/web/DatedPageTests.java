package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages as they were in a release, what changed since, and what is gone. */
@ReleasedTest
class DatedPageTests {
    private static final String ITEM = "/xx-demo-2025/1.1.1";

    @Autowired
    Site site;

    @Test
    void aDatedPageShowsWhatItSaidThenAndLeadsToTheCurrentOne() {
        Document page = site.page(ITEM + "/@2025-03-01");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Build an example");
        assertThat(page.expectFirst(".dated").text()).contains("1 March 2025");
        assertThat(page.expectFirst(".dated a").attr("href")).isEqualTo(ITEM);
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(ITEM);
        assertThat(site.page(ITEM).select(".dated, meta[name=robots]")).isEmpty();
        assertThat(site.page(ITEM).expectFirst("h1").text()).isEqualTo(InventedReleases.HOSTILE);
    }

    @Test
    void itSaysWordByWordWhatChangedSinceAndWhy() {
        Document page = site.page(ITEM + "/@2025-03-01");
        assertThat(page.select(".since dt").eachText()).containsExactly("Title");
        assertThat(page.select(".since del").text()).contains("Build an example");
        assertThat(page.select(".since ins").text()).contains("alert('一个例子')");
        assertThat(page.select(".since script")).isEmpty();
        assertThat(page.select(".since .note").eachText())
                .contains("Reason: The title named no example.", "Reason: The summary said <nothing> & more, 也.");
        assertThat(site.page(ITEM + "/@2025-06-01").expectFirst(".since .empty").text())
                .startsWith("Nothing on this page has changed");
        assertThat(site.page(ITEM).select(".since")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ITEM + "/@2025-04-15, " + ITEM + "/@2025-03-01",
        ITEM + "/@2025-12-01, " + ITEM + "/@2025-09-01",
        ITEM + "?asOf=2025-04-15, " + ITEM + "/@2025-04-15",
        ITEM + "/@2025-04-15/data.json, " + ITEM + "/@2025-03-01/data.json",
        "/compare/xx-demo-2025/yy-demo-2025?show=divergent&asOf=2025-06-01, /compare/xx-demo-2025/yy-demo-2025/@2025-06-01",
        "/yy-demo-2025/1.2, /yy-demo-2025/1.4",
        "/xx-demo-2025/@2025-03-01?pillar=, /xx-demo-2025/@2025-03-01"
    })
    void anotherFormOfAnAddressLeadsToTheOneForm(String path, String address) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ITEM + "/@2025-02-28",
                ITEM + "/@2999-01-01",
                ITEM + "/@2025-02-30",
                ITEM + "/@yesterday",
                "/pillars/chips/@2025-03-01",
                "/xx-demo-2025/9.9/@2025-03-01"
            })
    void thereIsNothingBeforeTheFirstReleaseInTheFutureOrWithoutAState(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx-demo-2025/@2025-03-01",
                "/xx-demo-2025/1.1/@2025-03-01",
                "/xx-demo-2025/0.1/@2025-03-01",
                "/yy-demo-2025/1.2/@2025-06-01",
                "/compare/xx-demo-2025/yy-demo-2025/@2025-03-01",
                "/compare/yy-demo-2025/xx-demo-2025/chips/@2025-03-01",
                "/relations/xx-1.1.1/yy-1.1/@2025-09-01"
            })
    void everythingWithAStateOfItsOwnCanBeReadAsItWas(String path) {
        assertThat(site.page(path).select(".dated")).hasSize(1);
    }

    @Test
    void aWithdrawnItemIsGoneWithReasonAndSuccessorAndStaysWhereItWas() {
        Site.Answer gone = site.get("/yy-demo-2025/1.5");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("It said the same as another.", "2 August 2025");
        assertThat(gone.page().select("main a").eachAttr("href")).contains("/yy-demo-2025/1.1");
        assertThat(site.get("/xx-demo-2025/0.1").status()).isEqualTo(410);
        Document then = site.page("/yy-demo-2025/1.5/@2025-06-01");
        assertThat(then.expectFirst(".since").text())
                .contains("It is no longer there.", "It said the same as another.");
    }

    @Test
    void aRelationSaysWhyItChanged() {
        assertThat(site.page("/relations/xx-1.1.1/yy-1.1/@2025-03-01")
                        .select(".since .note")
                        .eachText())
                .contains("Reason: The rationale was too short.");
    }

    @Test
    void theRecordOfADatedPageIsOfItsRelease() {
        assertThat(site.get(ITEM + "/@2025-03-01/data.json").body())
                .contains("\"title\":\"Build an example\"", "\"release\":\"2025-03-01\"");
    }

    @Test
    void theReleasesAreAPublicLogOfChangesAndWithdrawals() {
        Document page = site.page("/releases");
        assertThat(page.select("h2 time").eachAttr("datetime"))
                .containsExactly("2025-12-01", "2025-09-01", "2025-06-01", "2025-03-01");
        assertThat(page.text())
                .contains(
                        "Chips are not named.",
                        "The title named no example.",
                        "It said the same as another.",
                        "It was moved.");
        assertThat(page.select("section:has(time[datetime=2025-09-01]) .how").eachText())
                .hasSize(3);
        for (String address : List.of("/relations/xx-1.1.1/yy-1.1", "/xx-demo-2025/1.2.1")) {
            assertThat(page.select("a[href=" + address + "]")).isNotEmpty();
            assertThat(site.get(address).status()).isEqualTo(200);
        }
    }

    @Test
    void theQuoteKitHasBothAddressesWhereTheReleaseIsPublished() {
        Document dated = site.page(ITEM + "/@2025-03-01");
        assertThat(dated.expectFirst("#kit-plain").text())
                .contains(
                        "XX-1.1.1 Build an example",
                        "printed page 2 (PDF page 4)",
                        "Parallax summary: Build one example of everything.",
                        "https://parallax.example" + ITEM + "/@2025-03-01")
                .doesNotContain("“", "\"");
        assertThat(dated.select("#kit-frozen").text()).contains("/embed/xx-1.1.1/@2025-03-01");
        Document current = site.page(ITEM);
        assertThat(current.expectFirst("#kit-plain").text()).doesNotContain("/@");
        assertThat(current.select("#kit-frozen")).isEmpty();
        assertThat(current.expectFirst("#kit-html").text()).doesNotContain("<script>");
        assertThat(current.select(".kit script")).isEmpty();
    }

    @Test
    void aFrozenCardStaysAndSaysWhenANewerStateExists() {
        Document frozen = site.page("/embed/xx-1.1.1/@2025-03-01");
        assertThat(frozen.text())
                .contains("Build an example", "State of 1 March 2025, frozen.", "A newer state exists.");
        assertThat(frozen.select("a").eachAttr("href")).contains("https://parallax.example" + ITEM + "/@2025-03-01");
        assertThat(site.page("/embed/xx-1.1.2/@2025-03-01").text())
                .contains("frozen.")
                .doesNotContain("A newer state exists.");
        Document live = site.page("/embed/xx-1.1.1");
        assertThat(live.text())
                .contains("Current state, release of 1 December 2025.")
                .doesNotContain("frozen");
        assertThat(live.expectFirst("h1").text()).isEqualTo(InventedReleases.HOSTILE);
    }
}
