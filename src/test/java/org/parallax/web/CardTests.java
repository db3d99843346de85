package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.parallax.relation.Relations;
import org.parallax.web.card.CardLink;
import org.parallax.web.card.Cards;
import org.parallax.web.layout.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** The images that stand for pages elsewhere. */
@WebTest
class CardTests {
    private static final int MOST_BYTES = 300_000;

    @Autowired
    Site site;

    @Autowired
    Cards cards;

    @Autowired
    Releases releases;

    @Autowired
    Plans plans;

    @Autowired
    Relations relations;

    @Autowired
    Comparisons comparisons;

    @Autowired
    EntityManagerFactory entityManagers;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/card/us-1.3.2.png",
                "/card/us-2.1.3.png",
                "/card/us-1.3.0.png",
                "/card/us-0.1.png",
                "/card/cn-5.3.png",
                "/card/cn-13.1.png",
                "/card/cn-0.1.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/chips.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/global-south.png",
                "/card/parallax.png"
            })
    void isAnImageOfOneSizeThatAnybodyMayKeepForADay(String path) throws Exception {
        isAnImage(path);
    }

    @Test
    void everyTypeOfRelationHasOne() throws Exception {
        Set<RelationType> seen = EnumSet.noneOf(RelationType.class);
        for (Relation relation : related()) {
            if (seen.add(relation.type())) {
                isAnImage(path(relation));
            }
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    private void isAnImage(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("image/png");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .satisfies(value ->
                        assertThat(Set.of(value.split(", "))).containsExactlyInAnyOrder("public", "max-age=86400"));
        assertThat(answer.headers().firstValue("ETag"))
                .hasValueSatisfying(etag -> assertThat(etag).matches("\"[0-9a-f]{32}\""));
        assertThat(answer.body().length).isLessThan(MOST_BYTES);
        BufferedImage image = image(answer);
        assertThat(image.getWidth()).isEqualTo(CardLink.WIDTH).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(CardLink.HEIGHT).isEqualTo(630);
    }

    @Test
    void differsFromEveryOtherOne() throws Exception {
        Set<List<Integer>> seen = new HashSet<>();
        List<String> paths = List.of(
                path(related().get(0)),
                path(related().get(1)),
                "/card/us-1.3.2.png",
                "/card/us-1.3.1.png",
                "/card/us-1.3.0.png",
                "/card/cn-5.3.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/chips.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/energy.png",
                "/card/parallax.png");
        for (String path : paths) {
            BufferedImage image = image(get(path));
            seen.add(Arrays.stream(image.getRGB(0, 190, 1200, 340, null, 0, 1200))
                    .boxed()
                    .toList());
        }
        assertThat(seen).hasSameSizeAs(paths);
    }

    @Test
    void isTheSameAgainAndNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get("/card/cn-5.1.png");
        assertThat(get("/card/cn-5.1.png").body()).isEqualTo(first.body());
        HttpResponse<byte[]> unchanged = send(site.request("/card/cn-5.1.png")
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
                .build());
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        HttpResponse<byte[]> other = send(site.request("/card/cn-5.1.png")
                .header("If-None-Match", "\"another\"")
                .build());
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void isAnsweredToHeadRequestsAndWhereOnlyImagesAreAccepted() throws Exception {
        HttpResponse<byte[]> head = send(site.request("/card/us-1.3.2.png")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> image = send(site.request("/card/us-1.3.2.png")
                .setHeader("Accept", "image/avif,image/webp")
                .build());
        assertThat(image.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> missing = send(site.request("/card/us-9.9.9.png")
                .setHeader("Accept", "image/avif,image/webp")
                .build());
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/card/cn-5.3/us-1.3.2.png, /card/us-1.3.2/cn-5.3.png",
        "/card/compare/cn-gaigap-2025/us-aiap-2025/chips.png, /card/compare/us-aiap-2025/cn-gaigap-2025/chips.png",
        "/card/US-1.3.2.PNG, /card/us-1.3.2.png",
        "/card//us-1.3.2.png/, /card/us-1.3.2.png",
        "/card/us-1.3.2.png?x=1, /card/us-1.3.2.png",
        "/card/us-1.3.2..png, /card/us-1.3.2.png",
        "/card/parallax.png?v=2, /card/parallax.png"
    })
    void hasOneAddress(String path, String canonical) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow().replace(site.address(), ""))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/card",
                "/card/us-1.3.2",
                "/card/us-1.3.2.jpg",
                "/card/us-9.9.9.png",
                "/card/us-1.3.png",
                "/card/zz-1.1.png",
                "/card/us-1.3.2/cn-99.1.png",
                "/card/us-1.3.2/us-1.3.1.png",
                "/card/us-1.3.2/us-1.3.2.png",
                "/card/us-1.3.2/zz-1.png",
                "/card/us-1.3.0/cn-5.3.png",
                "/card/us-1.3.2/cn-5.3/cn-5.4.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/none.png",
                "/card/compare/us-aiap-2025/us-aiap-2025/chips.png",
                "/card/compare/us-aiap-2025/xx-none-2025/chips.png",
                "/card/compare/x/y/z.png",
                "/card/%00.png",
                "/card/us-1.3.2%00.png",
                "/card/..%2f..%2fetc%2fpasswd.png",
                "/card/us-99999999999999999999.1.png",
                "/card/us-1%0d%0ax:1.png",
                "/card/us-1.3.2%F0%28.png",
                "/card/compare/us-aiap-2025/cn-gaigap-2025/%3cscript%3e.png",
                "/card-fonts/sans-regular.ttf"
            })
    void isNotThereUnderAnyOtherAddress(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void anAddressWithoutEndIsRefused() throws Exception {
        assertThat(get("/card/us-" + "1.".repeat(400) + "1.png").statusCode()).isEqualTo(404);
    }

    @Test
    void takesFewStatementsOnceAndAlmostNoneAgain() throws Exception {
        assertThat(statements("/card/us-2.2.1.png")).isLessThanOrEqualTo(10);
        assertThat(statements("/card/us-2.2.1.png")).isEqualTo(statements("/about"));
        String relation = path(related().get(related().size() - 1));
        assertThat(statements(relation)).isLessThanOrEqualTo(12);
        assertThat(statements(relation)).isEqualTo(statements("/about"));
        assertThat(statements("/card/compare/us-aiap-2025/cn-gaigap-2025/skills.png"))
                .isLessThanOrEqualTo(8);
        assertThat(statements("/card/compare/us-aiap-2025/cn-gaigap-2025/skills.png"))
                .isEqualTo(statements("/about"));
    }

    @Test
    void anItemKnowsItsCard() {
        assertThat(cards.of(item("US-1.3.2")))
                .isEqualTo(new CardLink(
                        "/card/us-1.3.2.png",
                        "US-1.3.2, America’s AI Action Plan: "
                                + item("US-1.3.2").title()
                                + ". Section 1.3 Encourage Open-Source and Open-Weight AI."));
    }

    @Test
    void aRelationHasOneCardFromWhicheverItemItIsSeen() {
        Relation relation = related().stream()
                .filter(any -> any.type() == RelationType.NARROWER)
                .findFirst()
                .orElseThrow();
        PolicyItem us = item(relation.first().toString());
        PolicyItem cn = item(relation.second().toString());
        CardLink card = cards.of(edition(), relation, us, cn);
        assertThat(card)
                .isEqualTo(new CardLink(
                        path(relation),
                        us.ref() + ", " + us.title() + ", is narrower than " + cn.ref() + ", " + cn.title()
                                + "; strength " + relation.strength() + " of 5."));
        assertThat(cards.of(edition(), relation.swapped(), cn, us)).isEqualTo(card);
    }

    @Test
    void aPillarAndTheSiteKnowTheirCards() throws Exception {
        PlanPair pair = edition().mainPair();
        PlanComparison comparison = comparisons.of(releases.current(), pair);
        CardLink pillar =
                cards.of(pair, comparison.on(new PillarSlug("security")).orElseThrow());
        assertThat(pillar.path()).isEqualTo("/card/compare/us-aiap-2025/cn-gaigap-2025/security.png");
        assertThat(pillar.alt())
                .startsWith("Cybersecurity and incident response. ")
                .contains("America’s AI Action Plan: ", "Global AI Governance Action Plan: ", "% of its attention");
        CardLink whole = cards.site(edition());
        assertThat(whole.path()).isEqualTo("/card/parallax.png");
        assertThat(whole.alt()).contains("America’s AI Action Plan", "Global AI Governance Action Plan");
        for (CardLink card : List.of(pillar, whole)) {
            assertThat(get(card.path()).statusCode()).isEqualTo(200);
            assertThat(card.alt()).doesNotContain("{", "null", "..");
        }
    }

    private List<Relation> related() {
        return relations.between(releases.current(), edition().mainPair());
    }

    private static String path(Relation relation) {
        return "/card/" + relation.first().inPath() + "/" + relation.second().inPath() + ".png";
    }

    private PolicyItem item(String ref) {
        return plans.items(releases.current(), List.of(ItemRef.parse(ref).orElseThrow()))
                .get(0);
    }

    private Edition edition() {
        Release release = releases.current();
        return new Edition(release, plans.pairs(release), false, null);
    }

    private long statements(String path) throws Exception {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(get(path).statusCode()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(site.request(path).GET().build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static BufferedImage image(HttpResponse<byte[]> answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }
}
