package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.CheckedClaims;
import org.parallax.claim.ClaimState;
import org.parallax.claim.Evidence;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ClaimPageTests {
    @Autowired
    Site site;

    @Autowired
    CheckedClaims claims;

    @Autowired
    Releases releases;

    private List<CheckedClaim> all() {
        return claims.all(releases.current());
    }

    @Test
    void theListHasEveryClaimOnceUnderThePlansThatItIsAbout() {
        Document page = site.page("/claims");
        assertThat(page.select(".claims h3 a").eachAttr("href"))
                .hasSameSizeAs(all())
                .containsExactlyInAnyOrderElementsOf(
                        all().stream().map(claim -> "/claims/" + claim.slug()).toList());
        assertThat(page.select("main .sec h2 .tag").eachText())
                .containsExactly("US plan", "China’s plan", "US plan", "China’s plan");
        assertThat(page.select("section[aria-labelledby=g-CN] h3 a").eachAttr("href"))
                .contains("/claims/cn-13-actions");
        for (Element line : page.select(".claims > li")) {
            assertThat(line.select(".cmark svg > *")).as(line.text()).hasSize(1);
            assertThat(line.select(".cmark").text()).isNotBlank();
            assertThat(line.select(".meta").text()).startsWith("Made by: ");
        }
    }

    @Test
    void theListCanBeFilteredByTheVerdict() {
        int shown = 0;
        for (ClaimState state : ClaimState.values()) {
            Document page = site.page("/claims?verdict=" + state.slug());
            assertThat(page.select(".claims h3 a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(all().stream()
                            .filter(claim -> claim.state() == state)
                            .map(claim -> "/claims/" + claim.slug())
                            .toList());
            shown += page.select(".claims h3").size();
        }
        assertThat(shown).isEqualTo(all().size());
    }

    /** What is claimed is put in our words, so it never stands in quotation marks; evidence stands in its order. */
    @Test
    void everyClaimSaysWhoMadeItWhyItIsSettledSoAndWhatItRestsOn() {
        for (CheckedClaim claim : all()) {
            Document page = site.page("/claims/" + claim.slug());
            assertThat(page.expectFirst("h1").text()).isEqualTo(claim.claim());
            assertThat(page.select("h1 + .ours").text()).isEqualTo("The claim, in our words");
            assertThat(page.expectFirst(".ruling .big").text()).isNotBlank();
            assertThat(page.expectFirst(".ruling .prose").text()).isEqualTo(claim.reasoning());
            List<Element> pieces = page.select(".grounds > li");
            assertThat(pieces).hasSameSizeAs(claim.evidence());
            for (int place = 0; place < pieces.size(); place++) {
                Element piece = pieces.get(place);
                Evidence evidence = claim.evidence().get(place);
                assertThat(piece.expectFirst(".summary").text()).endsWith(evidence.note());
                if (evidence instanceof Evidence.OfProvision of) {
                    assertThat(piece.expectFirst(".ref").text())
                            .isEqualTo(of.ref().toString());
                    assertThat(piece.select("h3 a")).hasSize(1);
                    assertThat(piece.select(".level b").text()).matches("[ABC]");
                } else if (evidence instanceof Evidence.OfAbsence of) {
                    assertThat(piece.expectFirst(".meta").text())
                            .isEqualTo("Words searched for: " + String.join(", ", of.terms()));
                }
            }
            List<Element> makers = page.select("[aria-labelledby=made-h] dl");
            assertThat(makers).hasSameSizeAs(claim.made());
            for (int place = 0; place < makers.size(); place++) {
                Element maker = makers.get(place);
                CheckedClaim.Made made = claim.made().get(place);
                assertThat(maker.text()).contains(made.who());
                assertThat(maker.text().contains("no address given")).isEqualTo(made.url() == null);
                assertThat(maker.select("a[href]").isEmpty()).isEqualTo(made.url() == null);
                assertThat(maker.text().contains("date not given")).isEqualTo(made.date() == null);
                assertThat(maker.select("time").isEmpty()).isEqualTo(made.date() == null);
            }
        }
    }

    @Test
    void factsOfAPlanStandWithWhatTheyAre() {
        assertThat(site.page("/claims/cn-13-actions").select(".grounds h3").eachText())
                .contains("13 actions");
        assertThat(site.page("/claims/us-over-90-actions").select(".grounds h3").eachText())
                .contains("103 items");
        assertThat(site.page("/claims/cn-unveiled-waic-26-july")
                        .select(".grounds h3")
                        .eachText())
                .contains("Published on 26 July 2025");
    }

    @Test
    void anEventOfTheEvidenceLeadsToItsPage() {
        assertThat(site.page("/claims/cn-unveiled-waic-26-july").select(".grounds h3 a[href^=/events/]"))
                .hasSize(1);
    }

    @Test
    void everyItemAndPassageOfTheEvidenceLinksBackToTheClaim() {
        Set<String> pages = new TreeSet<>();
        for (CheckedClaim claim : all()) {
            site.page("/claims/" + claim.slug())
                    .select(".grounds .ref + h3 a")
                    .eachAttr("href")
                    .forEach(href -> {
                        pages.add(href);
                        assertThat(site.page(href)
                                        .select("[aria-labelledby=claims-h] .claimline a")
                                        .eachAttr("href"))
                                .as(href)
                                .contains("/claims/" + claim.slug());
                    });
        }
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(site.page("/us-aiap-2025/1.4.1").select("#claims-h")).isEmpty();
    }

    @Test
    void anEarlierReleaseSaysThatItHoldsNoClaims() {
        Document page = site.page("/claims/@2026-11-24");
        assertThat(page.expectFirst("main .empty").text())
                .isEqualTo("No claim here. This release was made before any claim was set against the plans.");
        assertThat(page.select(".dated a").attr("href")).isEqualTo("/claims");
        assertThat(page.select(".filter")).isEmpty();
        assertThat(site.get("/claims/cn-13-actions/@2026-11-24").status()).isEqualTo(404);
        assertThat(site.page("/us-aiap-2025/3.7.3/@2026-11-24").select("#claims-h"))
                .isEmpty();
    }

    @Test
    void anUnknownClaimIsMissing() {
        assertThat(site.get("/claims/no-such-claim").status()).isEqualTo(404);
        assertThat(site.get("/claims/no_claim").status()).isEqualTo(404);
    }

    @Test
    void theFootOfEveryPageAndThePageForCheckingLeadThere() {
        assertThat(site.page("/about").select(".bottom a").eachAttr("href")).contains("/claims", "/brief");
        assertThat(site.page("/check").select("main .head a").eachAttr("href")).contains("/claims");
    }
}
