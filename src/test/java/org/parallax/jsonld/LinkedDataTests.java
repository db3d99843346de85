package org.parallax.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.address.InventedAddresses;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.plan.Checked;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Review;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTests {
    private static final String SITE = "https://parallax.example";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Release RELEASE =
            new Release(1, new ReleaseDate(LocalDate.of(2026, 11, 24)), true, "0".repeat(64), 1, "The first.");
    private static final Plan PLAN = InventedPlan.plan("xx-demo-2025");
    private static final Plan CHINESE = chinese("yy-demo-2025");
    private static final PolicyItem ITEM = InventedPlan.item(PLAN, "1.3.2", 5);
    private static final PolicyItem COMMITMENT = InventedPlan.item(CHINESE, "5.3", null);

    private static final LinkedData LINKED_DATA = new LinkedData(InventedAddresses.addresses(), messages(), MAPPER);

    static Stream<String> everyKind() {
        return Stream.of(
                LINKED_DATA.of(RELEASE, PLAN),
                LINKED_DATA.of(RELEASE, CHINESE, List.of(COMMITMENT)),
                LINKED_DATA.of(RELEASE, ITEM),
                LINKED_DATA.of(RELEASE, framing("Why")),
                LINKED_DATA.of(RELEASE, InventedPlan.pillar("chips")),
                LINKED_DATA.of(RELEASE, relation("Because."), ITEM, COMMITMENT));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aPageHasATitleATextAnAuthorAndALicenceThatAreOurs(String json) {
        JsonNode page = MAPPER.readTree(json);
        assertThat(page.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(page.path("@type").asString()).isEqualTo("WebPage");
        assertThat(page.path("@id").asString()).startsWith(SITE + "/").isEqualTo(text(page, "url"));
        assertThat(text(page, "name")).isNotBlank();
        assertThat(text(page, "description")).isNotBlank();
        assertThat(text(page, "inLanguage")).isEqualTo("en");
        assertThat(text(page, "version")).isEqualTo("2026-11-24");
        assertThat(text(page, "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.at("/author/name").asString()).isEqualTo("Parallax");
        assertThat(page.path("about").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noLegalForceAndNoVerdictOnAClaimIsStated(String json) {
        assertThat(json).doesNotContain("legislationLegalForce", "ClaimReview", "abstract");
    }

    @Test
    void aPlanIsALegislationOfANonBindingType() {
        JsonNode about = MAPPER.readTree(LINKED_DATA.of(RELEASE, CHINESE)).path("about");
        assertThat(text(about, "@type")).isEqualTo("Legislation");
        assertThat(text(about, "@id")).isEqualTo(SITE + "/yy-demo-2025#plan");
        assertThat(text(about, "identifier")).isEqualTo("yy-demo-2025");
        assertThat(text(about, "name")).isEqualTo("An Invented Plan");
        assertThat(about.at("/alternateName/@value").asString()).isEqualTo("虚构计划");
        assertThat(about.at("/alternateName/@language").asString()).isEqualTo("zh-Hans");
        assertThat(text(about, "legislationType")).isEqualTo("policy plan");
        assertThat(text(about, "datePublished")).isEqualTo("2025-01-15");
        assertThat(about.at("/publisher/name").asString()).isEqualTo("Ministry of Examples");
        assertThat(about.path("inLanguage").valueStream().map(JsonNode::asString))
                .containsExactly("en", "zh-Hans");
        assertThat(text(about, "url")).isEqualTo("https://example.org/yy-demo-2025.pdf");
        assertThat(about.has("hasPart")).isFalse();
    }

    @Test
    void theTwinOfAPlanListsItsParts() {
        JsonNode parts = MAPPER.readTree(LINKED_DATA.of(RELEASE, PLAN, List.of(framing("Why"), ITEM)))
                .at("/about/hasPart");
        assertThat(parts.valueStream().map(part -> text(part, "@id")))
                .containsExactly(SITE + "/id/xx-demo-2025/0.1", SITE + "/id/xx-demo-2025/1.3.2");
        assertThat(parts.valueStream().map(part -> text(part, "mainEntityOfPage")))
                .containsExactly(SITE + "/xx-demo-2025/0.1", SITE + "/xx-demo-2025/1.3.2");
    }

    @Test
    void anItemIsAPartOfItsPlanAndKeepsOurTextApart() {
        JsonNode page = MAPPER.readTree(LINKED_DATA.of(RELEASE, ITEM));
        assertThat(text(page, "name")).isEqualTo("XX-1.3.2: Title of 1.3.2");
        assertThat(text(page, "description")).isEqualTo("Summary of 1.3.2.");
        assertThat(text(page, "digitalSourceType"))
                .isEqualTo("https://schema.org/TrainedAlgorithmicMediaDigitalSource");
        assertThat(page.at("/keywords/0/@type").asString()).isEqualTo("DefinedTerm");
        assertThat(page.at("/keywords/0/url").asString()).isEqualTo(SITE + "/pillars/chips");
        JsonNode about = page.path("about");
        assertThat(text(about, "@type")).isEqualTo("Legislation");
        assertThat(text(about, "@id")).isEqualTo(SITE + "/id/xx-demo-2025/1.3.2");
        assertThat(text(about, "identifier")).isEqualTo("XX-1.3.2");
        assertThat(text(about, "name")).isEqualTo("Invented Plan, 1.3.2");
        assertThat(text(about, "legislationType")).isEqualTo("recommended policy action");
        assertThat(text(about, "datePublished")).isEqualTo("2025-01-15");
        assertThat(about.at("/publisher/name").asString()).isEqualTo("Ministry of Examples");
        assertThat(about.at("/inLanguage/0").asString()).isEqualTo("en");
        assertThat(text(about, "url")).isEqualTo("https://example.org/xx-demo-2025.pdf#page=7");
        assertThat(about.at("/isPartOf/@id").asString()).isEqualTo(SITE + "/xx-demo-2025#plan");
        assertThat(about.at("/isPartOf/@type").asString()).isEqualTo("Legislation");
    }

    @Test
    void whatWeDividedIsACommitmentAndFramingIsFraming() {
        assertThat(kind(LINKED_DATA.of(RELEASE, COMMITMENT))).isEqualTo("commitment");
        assertThat(kind(LINKED_DATA.of(RELEASE, framing("Why")))).isEqualTo("framing passage");
    }

    @Test
    void aPillarIsATermOfASet() {
        JsonNode about = MAPPER.readTree(LINKED_DATA.of(RELEASE, InventedPlan.pillar("chips")))
                .path("about");
        assertThat(text(about, "@type")).isEqualTo("DefinedTerm");
        assertThat(text(about, "@id")).isEqualTo(SITE + "/pillars/chips#pillar");
        assertThat(text(about, "name")).isEqualTo("Pillar chips");
        assertThat(text(about, "termCode")).isEqualTo("chips");
        assertThat(text(about, "description")).isEqualTo("What belongs to chips.");
        assertThat(about.at("/inDefinedTermSet/@type").asString()).isEqualTo("DefinedTermSet");
        assertThat(about.at("/inDefinedTermSet/url").asString()).isEqualTo(SITE + "/pillars");
    }

    @Test
    void aRelationIsAPageAboutBothItems() {
        JsonNode page = MAPPER.readTree(LINKED_DATA.of(RELEASE, relation("One is enough."), ITEM, COMMITMENT));
        assertThat(text(page, "url")).isEqualTo(SITE + "/relations/xx-1.3.2/yy-5.3");
        assertThat(text(page, "name")).isEqualTo("XX-1.3.2 is broader than YY-5.3");
        assertThat(text(page, "description")).isEqualTo("One is enough.");
        assertThat(page.path("about").valueStream().map(about -> text(about, "@id")))
                .containsExactly(SITE + "/id/xx-demo-2025/1.3.2", SITE + "/id/yy-demo-2025/5.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT >",
                "<!-- <script>",
                "]]> & &amp; &lt;",
                "\" , \"@type\": \"x",
                "\\u003c/script> \\ \u2028 \u2029 \u0000 \u001f",
                "一个例子"
            })
    void noValueCanEndTheElementInWhichTheTextStands(String hostile) {
        String json = LINKED_DATA.of(RELEASE, framing(hostile));
        assertThat(json).doesNotContain("<", ">", "&");
        Document document = Jsoup.parse(
                "<head><script type=\"application/ld+json\">" + json + "</script></head><body>after</body>");
        assertThat(document.select("script")).hasSize(1);
        assertThat(document.body().text()).isEqualTo("after");
        JsonNode page = MAPPER.readTree(document.expectFirst("script").data());
        assertThat(text(page, "name")).isEqualTo("XX-0.1: " + hostile);
        assertThat(text(page, "description")).isEqualTo(hostile);
    }

    private static String kind(String json) {
        return MAPPER.readTree(json).at("/about/legislationType").asString();
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static FramingPassage framing(String text) {
        return new FramingPassage(
                PLAN,
                new PlanNumber("0.1"),
                text,
                text,
                null,
                null,
                null,
                List.of(InventedPlan.pillar("chips")),
                Checked.A,
                null,
                Review.MACHINE,
                null);
    }

    private static Relation relation(String rationale) {
        return new Relation(
                ITEM.ref(),
                COMMITMENT.ref(),
                RelationType.BROADER,
                4,
                RationaleKind.SEMANTIC,
                rationale,
                Checked.A,
                Review.MACHINE,
                LocalDate.of(2026, 11, 24));
    }

    /** A plan in two languages whose division is ours. */
    private static Plan chinese(String id) {
        Plan plan = InventedPlan.plan(id);
        return new Plan(
                plan.id(),
                plan.shortName(),
                plan.country(),
                plan.label(),
                plan.running(),
                plan.name(),
                plan.title(),
                plan.titleSentenceCase(),
                "虚构计划",
                plan.issuer(),
                plan.place(),
                plan.issuedOn(),
                plan.speaksTo(),
                plan.form(),
                "The division is ours.",
                plan.levels(),
                List.of(
                        plan.sources().get(0),
                        new Plan.Source("Original", "zh-Hans", "https://example.org/original", null)),
                null,
                plan.pdfPageOffset(),
                2);
    }
}
