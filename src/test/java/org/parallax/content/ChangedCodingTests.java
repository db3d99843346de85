package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.coding.Agreement;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.Mix;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Side;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A code that is changed in the shipped content changes every figure that depends on it, and no other. Figures that depend
 * on relations too are in {@link ChangedRelationTests}.
 */
@DatabaseTest
class ChangedCodingTests {
    private static final String US = "us-aiap-2025";
    private static final String CN = "cn-gaigap-2025";
    private static final int US_ITEMS = 103;

    private final ContentImport shipped;
    private final ObjectProvider<ContentLoader> loaders;
    private final ObjectProvider<ContentIndex> indexes;
    private final Flyway flyway;
    private final Owner owner;
    private final Releases releases;
    private final Plans plans;
    private final Comparisons comparisons;
    private final Codings codings;
    private final ContentFolder folder;
    private final YAMLMapper yaml = new YAMLMapper();
    private Map<String, Double> before = Map.of();

    ChangedCodingTests(
            @Autowired ContentImport shipped,
            @Autowired ObjectProvider<ContentLoader> loaders,
            @Autowired ObjectProvider<ContentIndex> indexes,
            @Autowired Flyway flyway,
            @Autowired Owner owner,
            @Autowired Releases releases,
            @Autowired Plans plans,
            @Autowired Comparisons comparisons,
            @Autowired Codings codings,
            @TempDir Path folder) {
        this.shipped = shipped;
        this.loaders = loaders;
        this.indexes = indexes;
        this.flyway = flyway;
        this.owner = owner;
        this.releases = releases;
        this.plans = plans;
        this.comparisons = comparisons;
        this.codings = codings;
        this.folder = ContentFolder.copyOfShipped(folder);
    }

    @BeforeEach
    void loadTheCopy() {
        owner.sql().update("delete from release");
        load();
        before = figures();
    }

    @AfterEach
    void putBack() {
        owner.sql().update("delete from release");
        shipped.run();
    }

    @Test
    void theSameContentHasTheSameFigures() {
        change("release.yaml", release -> release.put("note", "Loaded again."));
        load();
        assertThat(changes()).isEmpty();
    }

    @Test
    void anotherScopeChangesTheMixesOfItsPlanAndOfItsPillars() {
        settle(US, "1.2.2", item -> {
            assertThat(item.path("pillars")).extracting(JsonNode::asString).containsExactly("values", "public-sector");
            assertThat(item.path("scope").asString()).isEqualTo("domestic");
            item.put("scope", "global");
            item.withObject("/settled").put("scope", "For a test.");
        });
        load();
        assertThat(changes())
                .isEqualTo(Map.of(
                        US + " scope domestic",
                        -1.0,
                        US + " scope global",
                        1.0,
                        US + " values scope domestic",
                        -1.0,
                        US + " values scope global",
                        1.0,
                        US + " public-sector scope domestic",
                        -1.0,
                        US + " public-sector scope global",
                        1.0));
    }

    @Test
    void anotherPillarChangesItsFormerOneAndItsNewOne() {
        settle(US, "1.1.4", item -> {
            assertThat(item.path("pillars")).extracting(JsonNode::asString).containsExactly("regulation");
            assertThat(Stream.of("instrument", "force", "scope")
                            .map(code -> item.path(code).asString()))
                    .containsExactly("assessment", "directs", "domestic");
            item.putArray("pillars").add("standards");
            item.withObject("/settled").put("pillars", "For a test.");
        });
        load();
        Map<String, Double> expected = new TreeMap<>();
        Map.of("regulation", -1.0, "standards", 1.0).forEach((pillar, change) -> {
            expected.put(US + " " + pillar + " items", change);
            expected.put(US + " " + pillar + " primary items", change);
            expected.put(US + " " + pillar + " attention", rounded(change / US_ITEMS));
            expected.put(US + " " + pillar + " instrument assessment", change);
            expected.put(US + " " + pillar + " force directs", change);
            expected.put(US + " " + pillar + " scope domestic", change);
        });
        assertThat(changes()).isEqualTo(expected);
    }

    @Test
    void aFurtherPillarChangesTheAttentionOfTheOthersToo() {
        settle(CN, "8.1", item -> {
            assertThat(item.path("pillars")).extracting(JsonNode::asString).containsExactly("standards");
            assertThat(Stream.of("instrument", "force", "scope")
                            .map(code -> item.path(code).asString()))
                    .containsExactly("cooperation", "encourages", "global");
            item.putArray("pillars").add("standards").add("data");
            item.withObject("/settled").put("pillars", "For a test.");
        });
        load();
        assertThat(changes())
                .isEqualTo(Map.of(
                        CN + " standards attention", rounded(-0.5 / 65),
                        CN + " data attention", rounded(0.5 / 65),
                        CN + " data items", 1.0,
                        CN + " data instrument cooperation", 1.0,
                        CN + " data force encourages", 1.0,
                        CN + " data scope global", 1.0));
    }

    @Test
    void anotherPillarOfAFramingPassageCountsInNoFigureOfItems() {
        change("plans/" + US + ".yaml", plan -> {
            ObjectNode passage = find(plan, "0.3");
            assertThat(passage.path("pillars")).extracting(JsonNode::asString).containsExactly("regulation");
            passage.putArray("pillars").add("data");
            passage.withObject("/settled").put("pillars", "For a test.");
        });
        load();
        assertThat(changes()).isEqualTo(Map.of(US + " regulation framing", -1.0, US + " data framing", 1.0));
    }

    @Test
    void anotherCodeOfOneCoderChangesTheAgreementOnThatVariable() {
        settle(US, "1.2.2", item -> item.withObject("/settled").put("scope", "For a test."));
        change("codings/coder-2/" + US + ".yaml", coding -> {
            ObjectNode coded = find(coding, "1.2.2");
            assertThat(coded.path("scope").asString()).isEqualTo("domestic");
            coded.put("scope", "global");
        });
        load();
        Map<String, Double> changes = changes();
        assertThat(changes)
                .containsOnlyKeys(
                        "contested",
                        "agreement scope same",
                        "agreement scope alpha",
                        "agreement scope " + US + " same",
                        "agreement scope " + US + " alpha")
                .containsEntry("contested", 1.0)
                .containsEntry("agreement scope same", -1.0)
                .containsEntry("agreement scope " + US + " same", -1.0);
        assertThat(changes.get("agreement scope alpha")).isNegative();
        assertThat(changes.get("agreement scope " + US + " alpha")).isNegative();
    }

    private void load() {
        new ContentImport(folder.location(), new DefaultResourceLoader(), loaders, indexes, flyway).run();
    }

    private void settle(String plan, String number, Consumer<ObjectNode> change) {
        change("plans/" + plan + ".yaml", file -> {
            ObjectNode item = find(file, number);
            assertThat(item.has("settled")).as("coded differently").isFalse();
            change.accept(item);
        });
    }

    private void change(String file, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) yaml.readTree(folder.path().resolve(file).toFile());
        change.accept(tree);
        folder.write(file, yaml.writeValueAsString(tree));
    }

    /** The item or framing passage with a number, wherever it stands in a file. */
    private static ObjectNode find(ObjectNode file, String number) {
        return file.findParents("number").stream()
                .filter(node -> node.path("number").asString().equals(number))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What each figure has changed by; none that is as it was. */
    private Map<String, Double> changes() {
        Map<String, Double> after = figures();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        Map<String, Double> changes = new TreeMap<>();
        for (String name : names) {
            double change = rounded(after.getOrDefault(name, 0.0) - before.getOrDefault(name, 0.0));
            if (change != 0) {
                changes.put(name, change);
            }
        }
        return changes;
    }

    /** Without what depends on the order of adding up. */
    private static double rounded(double change) {
        return Math.round(change * 1e9) / 1e9;
    }

    /** Every figure that is computed from codes and nothing else, by a name of its own. */
    private Map<String, Double> figures() {
        Release release = releases.current();
        Map<String, Double> figures = new TreeMap<>();
        List<PlanPair> pairs = plans.pairs(release);
        assertThat(pairs).hasSize(1);
        PlanComparison comparison = comparisons.of(release, pairs.get(0));
        String first = comparison.pair().first().id().value();
        String second = comparison.pair().second().id().value();
        figures.put(first + " items", (double) comparison.first().items());
        figures.put(second + " items", (double) comparison.second().items());
        addMixes(first, comparison.first().mixes(), figures);
        addMixes(second, comparison.second().mixes(), figures);
        for (PillarComparison pillar : comparison.pillars()) {
            String slug = pillar.pillar().slug().value();
            addSide(first + " " + slug, pillar.first(), figures);
            addSide(second + " " + slug, pillar.second(), figures);
        }
        for (Agreement agreement : codings.agreement(release)) {
            String name = "agreement " + agreement.variable().slug();
            addAgreement(name, agreement.all(), figures);
            agreement.plans().forEach((plan, of) -> addAgreement(name + " " + plan.value(), of, figures));
        }
        figures.put("contested", (double) codings.contested(
                        release,
                        plans.all(release).stream().map(plan -> plan.id()).toList())
                .size());
        return figures;
    }

    private static void addSide(String name, Side side, Map<String, Double> figures) {
        figures.put(name + " items", (double) side.items());
        figures.put(name + " primary items", (double) side.primaryItems());
        figures.put(name + " framing", (double) side.framing());
        figures.put(name + " attention", side.attention());
        addMixes(name, side.mixes(), figures);
    }

    private static void addMixes(String name, Map<Variable, Mix> mixes, Map<String, Double> figures) {
        mixes.forEach((variable, mix) -> mix.items()
                .forEach((value, items) -> figures.put(name + " " + variable.slug() + " " + value, (double) items)));
    }

    private static void addAgreement(String name, Agreement.Figures of, Map<String, Double> figures) {
        figures.put(name + " items", (double) of.items());
        figures.put(name + " same", (double) of.same());
        of.alpha().ifPresent(alpha -> figures.put(name + " alpha", alpha));
    }
}
