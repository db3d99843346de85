package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.RELATIONS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Verdict;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A relation that is changed in the content changes the verdicts that depend on it, and no other. */
@DatabaseTest
class ChangedRelationTests {
    private final ContentImport shipped;
    private final ObjectProvider<ContentLoader> loaders;
    private final ObjectProvider<ContentIndex> indexes;
    private final Flyway flyway;
    private final Owner owner;
    private final Releases releases;
    private final Plans plans;
    private final Relations relations;
    private final Comparisons comparisons;
    private final Path folder;

    ChangedRelationTests(
            @Autowired ContentImport shipped,
            @Autowired ObjectProvider<ContentLoader> loaders,
            @Autowired ObjectProvider<ContentIndex> indexes,
            @Autowired Flyway flyway,
            @Autowired Owner owner,
            @Autowired Releases releases,
            @Autowired Plans plans,
            @Autowired Relations relations,
            @Autowired Comparisons comparisons,
            @TempDir Path folder) {
        this.shipped = shipped;
        this.loaders = loaders;
        this.indexes = indexes;
        this.flyway = flyway;
        this.owner = owner;
        this.releases = releases;
        this.plans = plans;
        this.relations = relations;
        this.comparisons = comparisons;
        this.folder = folder;
    }

    @BeforeEach
    void empty() {
        owner.sql().update("delete from release");
    }

    @AfterEach
    void putBack() {
        empty();
        shipped.run();
    }

    /** In the shipped content a relation between items of a pillar on which the plans agree is made contrary. */
    @Test
    void aContraryRelationMakesPlansDivergeThatDidNot() {
        ContentFolder copy = ContentFolder.copyOfShipped(folder);
        load(copy);
        PlanComparison before = comparison();
        List<PolicyItem> items = Stream.of(pair().first(), pair().second())
                .flatMap(plan -> plans.items(releases.current(), plan.id()).stream())
                .toList();
        Predicate<PillarComparison> agreed = pillar -> pillar.verdict().compareTo(Verdict.DIVERGENT) < 0;
        Relation relation = relations.between(releases.current(), pair()).stream()
                .filter(candidate -> !candidate.opposes()
                        && before.pillars().stream()
                                .filter(agreed)
                                .anyMatch(pillar -> both(items, candidate).contains(pillar.pillar())))
                .findFirst()
                .orElseThrow();
        String file = "relations/" + pair().first().id() + "_" + pair().second().id() + ".yaml";
        String original = String.join("\n", copy.lines(file)) + "\n";
        change(
                copy,
                file,
                relation,
                entry -> entry.put("type", "contrary").put("strength", 5).put("settled", "For a test."));
        load(copy);

        PlanComparison after = comparison();
        for (int place = 0; place < before.pillars().size(); place++) {
            PillarComparison was = before.pillars().get(place);
            PillarComparison is = after.pillars().get(place);
            if (both(items, relation).contains(was.pillar())) {
                assertThat(is.verdict()).isEqualTo(Verdict.DIVERGENT);
                assertThat(is.contrary()).isEqualTo(was.contrary() + 1);
            } else {
                assertThat(is.contrary()).isEqualTo(was.contrary());
            }
            if (Stream.of(relation.first(), relation.second())
                    .noneMatch(ref -> item(items, ref).pillars().contains(was.pillar()))) {
                assertThat(is).isEqualTo(was);
            }
            // A relation is a matter of coverage and verdicts only.
            assertThat(is.first().attention()).isEqualTo(was.first().attention());
            assertThat(is.distance()).isEqualTo(was.distance());
        }
        assertThat(verdicts(after)).isNotEqualTo(verdicts(before));
        assertThat(after.similarity()).isEqualTo(before.similarity());

        copy.write(file, original);
        load(copy);
        assertThat(comparison()).isEqualTo(before);
    }

    // In the invented content XX has two items on chips and YY one; XX-1.1.1 is covered by a relation to YY-1.1, which
    // is on
    // data only, and XX-1.1.1 and YY-1.2 are contrary, of strength 3.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: contrary, strength: 3 | DIVERGENT         | as it stands
            type: contrary, strength: 5 | DIVERGENT         | more contrary still
            type: contrary, strength: 2 | PARTLY_CONVERGENT | not contrary enough: 1/2 and 0
            type: overlaps, strength: 3 | PARTLY_CONVERGENT | 1/2 and 1
            type: overlaps, strength: 1 | PARTLY_CONVERGENT | 1/2 and 0
            """)
    void typeAndStrengthDecideOnTheVerdict(String codes, Verdict verdict, String why) {
        ContentFolder content = ContentFolder.in(folder).withRelations();
        load(content);
        Map<String, Verdict> before = verdicts(comparison());
        assertThat(before)
                .isEqualTo(Map.of(
                        "chips", Verdict.DIVERGENT,
                        "energy", Verdict.ONE_SIDED,
                        "data", Verdict.ONE_SIDED,
                        "values", Verdict.ONE_SIDED));
        content.replace(RELATIONS, "type: contrary, strength: 3", codes);
        load(content);
        Map<String, Verdict> after = new TreeMap<>(before);
        after.put("chips", verdict);
        assertThat(verdicts(comparison())).as(why).isEqualTo(after);
    }

    // With XX-1.2.1 related too, both items of XX on chips and the one of YY are covered.
    @ParameterizedTest
    @CsvSource({"3, CONVERGENT", "2, PARTLY_CONVERGENT"})
    void theStrengthOfOneRelationDecidesWhetherPlansConverge(int strength, Verdict verdict) {
        ContentFolder content = ContentFolder.in(folder).withRelations();
        content.replace(RELATIONS, "type: contrary, strength: 3", "type: overlaps, strength: 3")
                .replace(
                        RELATIONS,
                        "  - {item: XX-1.2.1, terms: [twice], reason: Nothing is done twice., date: \"2029-11-03\"}\n",
                        "")
                .replace(
                        RELATIONS,
                        "dropped:\n  - {first: XX-1.2.1, second: YY-1.2, reason: Size is all they share.}\n",
                        "")
                .replace(
                        RELATIONS,
                        "none:\n",
                        "  - {first: XX-1.2.1, second: YY-1.2, type: equal, strength: " + strength
                                + ", kind: semantic, rationale: Both are larger., date: \"2029-11-03\","
                                + " review: machine, settled: Size counts.}\nnone:\n");
        load(content);
        assertThat(verdicts(comparison())).containsEntry("chips", verdict);
    }

    private static void change(ContentFolder copy, String file, Relation relation, Consumer<ObjectNode> change) {
        YAMLMapper yaml = new YAMLMapper();
        JsonNode tree = yaml.readTree(copy.path().resolve(file).toFile());
        Optional<ObjectNode> entry = tree.path("relations")
                .valueStream()
                .filter(node ->
                        node.path("first").asString().equals(relation.first().toString())
                                && node.path("second")
                                        .asString()
                                        .equals(relation.second().toString()))
                .map(ObjectNode.class::cast)
                .findFirst();
        change.accept(entry.orElseThrow());
        copy.write(file, yaml.writeValueAsString(tree));
    }

    private static List<Pillar> both(List<PolicyItem> items, Relation relation) {
        return item(items, relation.first()).pillars().stream()
                .filter(item(items, relation.second()).pillars()::contains)
                .toList();
    }

    private static PolicyItem item(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static Map<String, Verdict> verdicts(PlanComparison comparison) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        comparison
                .pillars()
                .forEach(pillar -> verdicts.put(pillar.pillar().slug().value(), pillar.verdict()));
        return verdicts;
    }

    private PlanPair pair() {
        return plans.pairs(releases.current()).get(0);
    }

    private PlanComparison comparison() {
        return comparisons.of(releases.current(), pair());
    }

    private void load(ContentFolder content) {
        new ContentImport(content.location(), new DefaultResourceLoader(), loaders, indexes, flyway).run();
    }
}
