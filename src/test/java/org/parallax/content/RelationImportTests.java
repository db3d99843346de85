package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.FIRST_RELATIONS;
import static org.parallax.content.ContentFolder.RELATIONS;
import static org.parallax.content.ContentFolder.SECOND;
import static org.parallax.content.ContentFolder.SECOND_RELATIONS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PillarComparison;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.Review;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationCoding;
import org.parallax.relation.RelationType;
import org.parallax.relation.Relations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;

/** What becomes of a few invented relations in the database. */
@DatabaseTest
class RelationImportTests {
    private static final ItemRef BUILD = ref("XX-1.1.1");
    private static final ItemRef SHARE = ref("YY-1.1");
    private static final ItemRef SHARE_LARGER = ref("YY-1.2");

    private final ContentImport shipped;
    private final ObjectProvider<ContentLoader> loaders;
    private final ObjectProvider<ContentIndex> indexes;
    private final Flyway flyway;
    private final Owner owner;
    private final Releases releases;
    private final Plans plans;
    private final Relations relations;
    private final Comparisons comparisons;
    private final ContentFolder folder;

    RelationImportTests(
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
        this.folder = ContentFolder.in(folder).withRelations();
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

    @Test
    void aRelationArrivesAsItStandsInItsFileWithTheLevelOfItsWeakerItem() {
        load();
        assertThat(relations.between(releases.current(), pair(0)))
                .containsExactly(
                        new Relation(
                                BUILD,
                                SHARE,
                                RelationType.BROADER,
                                4,
                                RationaleKind.SEMANTIC,
                                "One is enough for all.",
                                Checked.B,
                                Review.MACHINE,
                                LocalDate.of(2029, 11, 1)),
                        new Relation(
                                BUILD,
                                SHARE_LARGER,
                                RelationType.CONTRARY,
                                3,
                                RationaleKind.FUNCTIONAL,
                                "What is kept is not given away.",
                                Checked.C,
                                Review.MACHINE,
                                LocalDate.of(2029, 11, 2)));
    }

    @Test
    void bothAnswersArriveWithTheReasonAlsoWhereAPairIsDropped() {
        load();
        assertThat(relations.codings(releases.current(), pair(0)))
                .containsExactly(
                        new RelationCoding(
                                BUILD,
                                SHARE,
                                new RelationCoding.Answer(RelationType.BROADER, 4, "It covers it."),
                                new RelationCoding.Answer(RelationType.BROADER, 4, "One holds the other."),
                                true,
                                null),
                        new RelationCoding(
                                BUILD,
                                SHARE_LARGER,
                                new RelationCoding.Answer(RelationType.CONTRARY, 3, "It keeps it."),
                                new RelationCoding.Answer(RelationType.OVERLAPS, 2, "Both make examples."),
                                true,
                                "Keeping is the opposite of giving."),
                        new RelationCoding(
                                ref("XX-1.2.1"),
                                SHARE_LARGER,
                                new RelationCoding.Answer(RelationType.OVERLAPS, 1, "Both are larger."),
                                null,
                                false,
                                "Size is all they share."));
    }

    @Test
    void theOrderInTheFileMakesNoDifference() {
        load();
        List<Relation> before = relations.between(releases.current(), pair(0));
        List<NoCounterpart> none = relations.noCounterparts(releases.current(), pair(0));
        swapLines("first: XX-1.1.1, second: YY-1.1,", "first: XX-1.1.1, second: YY-1.2,");
        swapLines("item: XX-1.1.2", "item: XX-1.2.1");
        load();
        assertThat(relations.between(releases.current(), pair(0))).isEqualTo(before);
        assertThat(relations.noCounterparts(releases.current(), pair(0))).isEqualTo(none);
        assertThat(none).extracting(NoCounterpart::item).containsExactly(ref("XX-1.1.2"), ref("XX-1.2.1"));
    }

    @Test
    void contentWithoutRelationsIsLoadedToo() {
        folder.delete(RELATIONS).delete(FIRST_RELATIONS).delete(SECOND_RELATIONS);
        load();
        assertThat(relations.between(releases.current(), pair(0))).isEmpty();
        assertThat(relations.agreement(releases.current(), pair(0)).pairs()).isZero();
        assertThat(comparisons.of(releases.current(), pair(0)).first().covered())
                .isZero();
    }

    @Test
    void aThirdPlanHasRelationsOfItsOwn() {
        addThirdPlan();
        load();
        Release release = releases.current();
        assertThat(relations.between(release, pair(0)))
                .extracting(relation -> relation.second().toString())
                .containsExactly("YY-1.1", "YY-1.2");
        assertThat(relations.between(release, pair(1)))
                .extracting(relation -> relation.second().toString())
                .containsExactly("ZZ-1.1", "ZZ-1.2");
        assertThat(relations.of(release, BUILD))
                .extracting(relation -> relation.second().toString())
                .containsExactly("YY-1.1", "ZZ-1.1", "YY-1.2", "ZZ-1.2");
        assertThat(relations.noCounterparts(release, ref("XX-1.1.2"))).hasSize(2);
        assertThat(relations.find(release, SHARE, ref("ZZ-1.1"))).isEmpty();
        assertThat(relations.among(release, List.of(SHARE, ref("ZZ-1.1"), BUILD)))
                .hasSize(2);
    }

    @Test
    void aThirdPlanIsComparedWithEachOfTheOthersByItself() {
        addThirdPlan();
        load();
        Release release = releases.current();
        assertThat(comparisons.of(release, pair(1)).pair().second().shortName()).isEqualTo("ZZ");
        assertThat(comparisons.of(release, pair(1)).pillars())
                .isEqualTo(comparisons.of(release, pair(0)).pillars());
        assertThat(comparisons.of(release, pair(1)).pillars())
                .extracting(PillarComparison::contrary)
                .contains(1);
    }

    @Test
    void aThirdPlanWithoutRelationsDoesNotDisturbTheOthers() {
        load();
        List<PillarComparison> before =
                comparisons.of(releases.current(), pair(0)).pillars();
        addThirdPlan();
        folder.delete(third(RELATIONS)).delete(third(FIRST_RELATIONS)).delete(third(SECOND_RELATIONS));
        load();
        assertThat(comparisons.of(releases.current(), pair(0)).pillars()).isEqualTo(before);
        assertThat(comparisons.of(releases.current(), pair(1)).second().covered())
                .isZero();
    }

    /** A plan that is as the second one but for its name, with the same relations to the first. */
    private void addThirdPlan() {
        folder.write("plans/zz-demo-2025.yaml", third(text(SECOND)).replace("position: 2", "position: 3"))
                .write("pairs.yaml", text("pairs.yaml") + "- [xx-demo-2025, zz-demo-2025]\n")
                .write("ids.yaml", text("ids.yaml") + "- {plan: zz-demo-2025, numbers: [\"1\", \"1.1\", \"1.2\"]}\n");
        for (String file : List.of(RELATIONS, FIRST_RELATIONS, SECOND_RELATIONS)) {
            folder.write(third(file), third(text(file)));
        }
    }

    private static String third(String text) {
        return text.replace("yy-demo-2025", "zz-demo-2025").replace("YY", "ZZ");
    }

    private void swapLines(String one, String other) {
        String first = line(one);
        String second = line(other);
        folder.replace(RELATIONS, first + "\n" + second, second + "\n" + first);
    }

    private String line(String text) {
        return folder.lines(RELATIONS).get(folder.linesOf(RELATIONS, text).get(0) - 1);
    }

    private String text(String file) {
        return String.join("\n", folder.lines(file)) + "\n";
    }

    private void load() {
        new ContentImport(folder.location(), new DefaultResourceLoader(), loaders, indexes, flyway).run();
    }

    private PlanPair pair(int place) {
        return plans.pairs(releases.current()).get(place);
    }

    private static ItemRef ref(String text) {
        return ItemRef.parse(text).orElseThrow();
    }
}
