package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parallax.content.ContentFolder.CLAIMS;
import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.SECOND;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.Owner;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.CheckedClaims;
import org.parallax.claim.ClaimSlug;
import org.parallax.claim.ClaimState;
import org.parallax.claim.Doubt;
import org.parallax.plan.ItemRef;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;

/** A verdict does not outlive what it rests on: once that is changed, the claim is under review until it is settled anew. */
@WebTest
class ChangedEvidenceTests {
    private static final String BOTH_ITEMS = "an-example-for-everybody";
    private static final String ALL_KINDS = "nothing-is-built";
    private static final String REPLACED = "Give a larger one to everybody.";

    private final ContentImport shipped;
    private final ObjectProvider<ContentLoader> loaders;
    private final ObjectProvider<ContentIndex> indexes;
    private final Flyway flyway;
    private final Owner owner;
    private final Releases releases;
    private final CheckedClaims claims;
    private final Site site;
    private final ContentFolder content;

    ChangedEvidenceTests(
            @Autowired ContentImport shipped,
            @Autowired ObjectProvider<ContentLoader> loaders,
            @Autowired ObjectProvider<ContentIndex> indexes,
            @Autowired Flyway flyway,
            @Autowired Owner owner,
            @Autowired Releases releases,
            @Autowired CheckedClaims claims,
            @Autowired Site site,
            @TempDir Path folder) {
        this.shipped = shipped;
        this.loaders = loaders;
        this.indexes = indexes;
        this.flyway = flyway;
        this.owner = owner;
        this.releases = releases;
        this.claims = claims;
        this.site = site;
        this.content = ContentFolder.in(folder).withRelations().withClaims();
    }

    @BeforeEach
    void publishTheReleaseInWhichTheClaimsAreSettled() {
        owner.sql().update("delete from release");
        content.publish().replace("release.yaml", "2030-01-01", "2030-02-01");
    }

    @AfterEach
    void putBack() {
        owner.sql().update("delete from release");
        shipped.run();
    }

    @Test
    void aVerdictStandsWhileAllOfItsEvidenceIsAsItWas() {
        content.replace(FIRST, "summary: Take the example to every town.", "summary: Take it everywhere.");
        load();
        assertThat(claim(BOTH_ITEMS).state()).isEqualTo(ClaimState.SUPPORTED);
        assertThat(claim(ALL_KINDS).state()).isEqualTo(ClaimState.NOT_SUPPORTED);
        Document page = site.page("/claims/" + BOTH_ITEMS);
        assertThat(page.expectFirst(".ruling .big").text()).isEqualTo("Supported");
        assertThat(page.select(".doubts")).isEmpty();
    }

    @Test
    void whereItIsKnownAClaimSaysAtWhichAddressAndWhenItWasMade() {
        load();
        Element made = site.page("/claims/" + BOTH_ITEMS).expectFirst("[aria-labelledby=made-h] dl");
        assertThat(made.select("a").eachAttr("href")).containsExactly("https://example.org/two");
        assertThat(made.select("a").text()).isEqualTo("Page two");
        assertThat(made.select("time").eachAttr("datetime")).containsExactly("2029-10");
        assertThat(made.select("time").text()).isEqualTo("October 2029");
        assertThat(made.select(".none")).isEmpty();
    }

    @Test
    void aChangedSummaryPutsTheClaimUnderReviewUntilItIsSettledAnew() {
        content.replace(SECOND, REPLACED, "Give the largest one to everybody.");
        load();
        assertThat(claim(BOTH_ITEMS).doubts())
                .containsExactly(new Doubt(1, Doubt.What.CHANGED, refs("YY-1.2"), List.of("summary")));
        Document page = site.page("/claims/" + BOTH_ITEMS);
        assertThat(page.expectFirst(".ruling .big").text()).isEqualTo("Under review");
        assertThat(page.expectFirst(".ruling .warn").text())
                .contains("The verdict of 1 January 2030 was: Supported", "this was changed: YY-1.2 (summary)");
        assertThat(page.select(".doubts a").eachAttr("href")).containsExactly("#e-2", "/yy-demo-2025/1.2");
        assertThat(page.select("#e-2 h3").text()).isEqualTo("Share a larger example");
        assertThat(site.page("/claims?verdict=under-review")
                        .select(".claims h3 a")
                        .eachAttr("href"))
                .contains("/claims/" + BOTH_ITEMS);
        assertThat(site.page("/yy-demo-2025/1.2").select(".claims .cmark").text())
                .isEqualTo("Under review");
        assertThat(site.get("/api/v1/claims/" + BOTH_ITEMS).body())
                .contains("\"verdict\":\"under-review\"", "\"verdictSettled\":\"supported\"");

        content.write(CLAIMS, String.join("\n", content.lines(CLAIMS)).replace("2030-01-01", "2030-02-01"));
        load();
        assertThat(site.page("/claims/" + BOTH_ITEMS)
                        .expectFirst(".ruling .big")
                        .text())
                .isEqualTo("Supported");
    }

    @Test
    void withdrawnEvidencePutsTheClaimUnderReview() {
        withdrawTheLastItem();
        load();
        assertThat(claim(BOTH_ITEMS).doubts())
                .containsExactly(new Doubt(1, Doubt.What.WITHDRAWN, refs("YY-1.2"), List.of()));
        Document page = site.page("/claims/" + BOTH_ITEMS);
        assertThat(page.expectFirst(".ruling .big").text()).isEqualTo("Under review");
        assertThat(page.expectFirst(".doubts").text()).isEqualTo("evidence 2: this was withdrawn: YY-1.2");
        assertThat(page.select("#e-2 .ref a").attr("href")).isEqualTo("/yy-demo-2025/1.2");
        assertThat(site.get("/yy-demo-2025/1.2").status()).isEqualTo(410);
        // Where words were looked for in vain, the answer may have become another.
        assertThat(claim(ALL_KINDS).doubts())
                .containsExactly(new Doubt(2, Doubt.What.WITHDRAWN, refs("YY-1.2"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plans/yy-demo-2025.yaml | title: Share a larger example       | title: Share another      | 1 | title
            plans/yy-demo-2025.yaml | pillars: [data, chips]              | pillars: [chips, data]    | 1 | pillars
            plans/yy-demo-2025.yaml | checked: C                          | checked: A                | 1 | checked
            """)
    void whateverOfAnItemIsOtherwiseCounts(String file, String was, String is, int evidence, String part) {
        content.replace(file, was, is);
        load();
        assertThat(claim(BOTH_ITEMS).doubts())
                .containsExactly(new Doubt(evidence, Doubt.What.CHANGED, refs("YY-1.2"), List.of(part)));
    }

    @Test
    void whereWordsWereLookedForACodeDoesNotCountButTheWordingDoes() {
        content.replace(SECOND, "pillars: [data, chips]", "pillars: [chips, data]");
        load();
        assertThat(claim(ALL_KINDS).underReview()).isFalse();
        content.replace(SECOND, REPLACED, "Make a larger one.");
        load();
        assertThat(claim(ALL_KINDS).doubts())
                .containsExactly(new Doubt(2, Doubt.What.CHANGED, refs("YY-1.2"), List.of("summary")));
    }

    @Test
    void aChangedPassagePutsTheClaimUnderReview() {
        content.replace(FIRST, "Large things are made of them.", "They are small.");
        load();
        assertThat(claim(ALL_KINDS).doubts())
                .containsExactly(new Doubt(0, Doubt.What.CHANGED, refs("XX-1.1.0"), List.of("summary")));
    }

    @Test
    void aChangedEventAndOneThatIsGonePutTheClaimUnderReview() {
        content.replace("events.yaml", "Somebody built an example.", "Nobody did.");
        load();
        assertThat(claim(ALL_KINDS).doubts()).containsExactly(new Doubt(3, Doubt.What.CHANGED, List.of(), List.of()));
        content.write("events.yaml", "collected: \"2029-12-01\"\nevents: []\n");
        load();
        assertThat(claim(ALL_KINDS).doubts()).containsExactly(new Doubt(3, Doubt.What.WITHDRAWN, List.of(), List.of()));
        assertThat(site.page("/claims/" + ALL_KINDS).expectFirst(".doubts").text())
                .isEqualTo("evidence 4: the event is gone.");
    }

    @Test
    void whereEventsWereLookedForAndNoneFoundThereIsNoEvidenceOfAnyItem() {
        content.write("events.yaml", "collected: \"2029-12-01\"\nevents: []\n");
        load();
        assertThat(site.page("/events")
                        .select("#through-h ~ table tbody tr:last-child > *")
                        .eachText())
                .containsExactly("No public evidence found", "3", "2");
    }

    @Test
    void aClaimThatIsSettledAgainstNoReleaseIsRefused() {
        content.write(CLAIMS, String.join("\n", content.lines(CLAIMS)).replace("2030-01-01", "2030-01-15"));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::load)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ContentProblem::message)
                        .contains(
                                "It is settled against a release of 2030-01-15, and there is no release of that date.")
                        .hasSize(2));
    }

    /** YY-1.2, which is the last one in its file, and all that names it. */
    private void withdrawTheLastItem() {
        List<String> lines = content.lines(SECOND);
        int first = content.linesOf(SECOND, "number: \"1.2\"").get(0) - 1;
        content.write(SECOND, lines.stream().limit(first).collect(Collectors.joining("\n")) + "\n")
                .write("withdrawn.yaml", """
                        - {plan: yy-demo-2025, number: "1.2", date: "2030-01-20", reason: It was none., successors: []}
                        - {plan: yy-demo-2025, number: "1.3", date: "2029-12-01", reason: It said the same., successors: [yy-demo-2025/1.1]}
                        """);
        withoutLines(ContentFolder.RELATIONS, "YY-1.2");
        withoutLines(ContentFolder.RELATIONS, "dropped:");
        withoutLines(ContentFolder.FIRST_RELATIONS, "YY-1.2");
        withoutLines(ContentFolder.SECOND_RELATIONS, "YY-1.2");
        content.replace(ContentFolder.FIRST_RELATIONS, "none: [XX-1.1.2]", "none: [XX-1.1.2, XX-1.2.1]");
    }

    private void withoutLines(String file, String text) {
        content.write(
                file,
                content.lines(file).stream()
                                .filter(line -> !line.contains(text))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    private static List<ItemRef> refs(String ref) {
        return List.of(ItemRef.parse(ref).orElseThrow());
    }

    private CheckedClaim claim(String slug) {
        return claims.find(releases.current(), new ClaimSlug(slug)).orElseThrow();
    }

    private void load() {
        new ContentImport(content.location(), new DefaultResourceLoader(), loaders, indexes, flyway).run();
    }
}
