package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.FIRST_CODER;
import static org.parallax.content.ContentFolder.SECOND_CODER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.coding.Codebook;
import org.parallax.coding.Coding;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.plan.CodeRule;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.position.PlanPosition;
import org.parallax.position.Positions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class ContentImportTests {
    private final ContentImport shipped;
    private final List<ContentLoader> loaders;
    private final ObjectProvider<ContentIndex> indexes;
    private final Flyway flyway;
    private final Owner owner;
    private final Releases releases;
    private final Plans plans;
    private final Codings codings;
    private final Positions positions;
    private final ContentFolder folder;

    ContentImportTests(
            @Autowired ContentImport shipped,
            @Autowired ObjectProvider<ContentLoader> loaders,
            @Autowired ObjectProvider<ContentIndex> indexes,
            @Autowired Flyway flyway,
            @Autowired Owner owner,
            @Autowired Releases releases,
            @Autowired Plans plans,
            @Autowired Codings codings,
            @Autowired Positions positions,
            @TempDir Path folder) {
        this.shipped = shipped;
        this.loaders = loaders.orderedStream().toList();
        this.indexes = indexes;
        this.flyway = flyway;
        this.owner = owner;
        this.releases = releases;
        this.plans = plans;
        this.codings = codings;
        this.positions = positions;
        this.folder = ContentFolder.in(folder);
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
    void contentIsLoadedIntoAnEmptyDatabase() {
        load();
        assertThat(numbers("xx-demo-2025")).containsExactly("1.1.1", "1.1.2", "1.2.1");
    }

    @Test
    void theStateBeingPreparedIsNotPublished() {
        load();
        assertThat(releases.current().published()).isFalse();
    }

    @Test
    void theSameContentAgainChangesNothing() {
        load();
        Map<String, String> before = everything();
        load();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void changedContentReplacesTheUnpublishedReleaseOfItsDate() {
        load();
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        load();
        assertThat(titles()).containsExactly("Build another example");
    }

    @Test
    void contentUnderAnotherDateReplacesTheUnpublishedRelease() {
        load();
        folder.replace("release.yaml", "2030-01-01", "2030-01-02");
        load();
        assertThat(dates()).containsExactly("2030-01-02");
    }

    @Test
    void contentOfAnotherFormLeavesTheDatabaseAsItWas() {
        load();
        Map<String, String> before = everything();
        folder.replace(FIRST, "force: directs", "force: begs");
        assertRefused(FIRST);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void contentThatALoaderRefusesLeavesTheDatabaseAsItWas() {
        load();
        Map<String, String> before = everything();
        folder.replace(FIRST, "pillars: [values]", "pillars: [vlues]");
        assertRefused(FIRST);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFailureInTheMiddleLeavesTheDatabaseAsItWas() {
        load();
        Map<String, String> before = everything();
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> load(new Failing()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRefusalByTheDatabaseLeavesItAsItWas() {
        load();
        Map<String, String> before = everything();
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> load(new Invalid()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void codedValuesArriveInTheItem() {
        load();
        assertThat(item("1.1.1"))
                .extracting(PolicyItem::instrument, PolicyItem::force, PolicyItem::addressee, PolicyItem::scope)
                .containsExactly("public-spending", "directs", "own-agencies", "domestic");
    }

    @Test
    void anItemThatIsNotCodedHasNoCodedValues() {
        load();
        assertThat(item("yy-demo-2025", "1.1"))
                .extracting(PolicyItem::instrument, PolicyItem::force, PolicyItem::addressee, PolicyItem::scope)
                .containsOnlyNulls();
    }

    @Test
    void bodiesArriveInTheirRoles() {
        load();
        assertThat(item("1.1.1").bodies())
                .extracting(named -> named.role() + " " + named.body().slug())
                .containsExactlyInAnyOrder("LEAD bureau", "SUPPORT ministry", "ADDRESSED union");
    }

    @Test
    void pillarsArriveWithThePrimaryOneFirst() {
        folder.replace(FIRST, "pillars: [chips, energy]", "pillars: [energy, chips]");
        load();
        assertThat(item("1.1.1").pillars())
                .extracting(pillar -> pillar.slug().value())
                .containsExactly("energy", "chips");
    }

    @Test
    void theCodebookArrives() {
        load();
        Codebook codebook = codings.codebook(releases.current());
        assertThat(codebook.version()).isEqualTo(1);
        assertThat(codebook.unit()).isEqualTo("The verb of an item.");
        assertThat(codebook.values(Variable.INSTRUMENT))
                .last()
                .isEqualTo(new Codebook.Value(
                        "praise",
                        "Praise",
                        "Something is praised.",
                        CodeRule.of("It praises.", List.of("A prize is public-spending."), "XX-1.1.2", "It praises.")));
    }

    @Test
    void contentWithoutACodebookHasAnEmptyOne() {
        withoutCodes();
        load();
        assertThat(codings.codebook(releases.current()).variables()).isEmpty();
    }

    @Test
    void bothCodingsArriveInOneOrderWithTheReason() {
        load();
        assertThat(codings.of(releases.current(), item("1.1.1")))
                .filteredOn(Coding::contested)
                .containsExactly(
                        new Coding(
                                Variable.PILLARS,
                                List.of("chips", "energy"),
                                List.of("energy", "chips"),
                                "Chips come first."),
                        new Coding(Variable.FORCE, List.of("directs"), List.of("recommends"), "Build is an order."),
                        new Coding(
                                Variable.LEAD,
                                List.of("bureau"),
                                List.of("bureau", "ministry"),
                                "The ministry only helps."));
    }

    @Test
    void aCodeInWhichBothWereOverruledArrivesWithTheReason() {
        load();
        assertThat(codings.of(releases.current(), item("1.2.1")))
                .filteredOn(coding -> coding.reason() != null)
                .containsExactly(new Coding(
                        Variable.INSTRUMENT, List.of("praise"), List.of("praise"), "Both overlooked the cost."));
    }

    @Test
    void contestedAreItemsAndFramingPassagesInWhichTheCodersDiffer() {
        load();
        assertThat(codings.contested(
                        releases.current(), List.of(new PlanId("xx-demo-2025"), new PlanId("yy-demo-2025"))))
                .extracting(contested -> contested.number().value())
                .containsExactlyInAnyOrder("1.1.1", "1.0");
    }

    @Test
    void aPlanThatIsNotCodedTwiceHasNoCodings() {
        load();
        assertThat(codings.of(releases.current(), item("yy-demo-2025", "1.1"))).isEmpty();
        assertThat(codings.agreement(releases.current()))
                .hasSize(8)
                .allSatisfy(agreement -> assertThat(agreement.plans()).containsOnlyKeys(new PlanId("xx-demo-2025")));
    }

    @Test
    void whereNothingIsCodedTwiceThereIsNoAgreement() {
        withoutCodes();
        load();
        assertThat(codings.agreement(releases.current())).isEmpty();
    }

    @Test
    void positionsArriveWithTheirSentencesAndEvidenceInOrder() {
        load();
        PlanId plan = new PlanId("xx-demo-2025");
        PillarSlug chips = new PillarSlug("chips");
        assertThat(positions.on(releases.current(), chips))
                .isEqualTo(Map.of(
                        plan,
                        new PlanPosition(
                                plan,
                                chips,
                                List.of(
                                        new PlanPosition.Sentence(
                                                "It builds examples.",
                                                false,
                                                List.of(new PlanNumber("1.2.1"), new PlanNumber("1.1.1"))),
                                        new PlanPosition.Sentence(
                                                "It says why.", false, List.of(new PlanNumber("1.0"))),
                                        new PlanPosition.Sentence("It does not sell them.", true, List.of())))));
    }

    @Test
    void aPillarOnWhichNothingIsWrittenDownHasNoPositions() {
        load();
        assertThat(positions.on(releases.current(), new PillarSlug("data"))).isEmpty();
    }

    @Test
    void aPublishedReleaseKeepsItsCodesAndPositions() throws IOException {
        PackRelease.publish(folder.path());
        load();
        assertThat(codings.codebook(releases.current()).variables()).hasSize(8);
        assertThat(codings.of(releases.current(), item("1.1.1"))).hasSize(8);
        assertThat(positions.on(releases.current(), new PillarSlug("energy"))).hasSize(1);
    }

    @Test
    void publishedReleasesAreLoadedBesideTheStateBeingPrepared() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2030-01-02");
        load();
        assertThat(releases.all())
                .extracting(release -> release.date() + " " + release.published())
                .containsExactly("2030-01-02 false", "2030-01-01 true");
    }

    @Test
    void publishingWhatIsLoadedKeepsItsRows() throws IOException {
        load();
        long before = releases.current().id();
        PackRelease.publish(folder.path());
        load();
        assertThat(releases.current())
                .extracting(Release::id, Release::published)
                .containsExactly(before, true);
    }

    @Test
    void contentThatDiffersFromTheReleasePublishedUnderItsDateIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        assertRefused("release.yaml").withMessageContaining("differs from the release published under 2030-01-01");
    }

    @Test
    void contentOlderThanAPublishedReleaseIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2029-12-31");
        assertRefused("release.yaml").withMessageContaining("before the published release 2030-01-01");
    }

    @Test
    void aNumberThatWasPublishedAndIsMissingNowIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2030-01-02")
                .replace("ids.yaml", "    - \"1.3\"\n", "")
                .write("withdrawn.yaml", "[]\n");
        assertRefused("ids.yaml").withMessageContaining("yy-demo-2025/1.3 was published on 2030-01-01");
    }

    @Test
    void anotherReleasePublishedUnderADateThatTheDatabaseHoldsIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        load();
        unpublish();
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        PackRelease.publish(folder.path());
        assertRefused("releases/2030-01-01.json.gz").withMessageContaining("holds another release of that date");
    }

    @Test
    void aStateUnderTheDateOfAReleaseThatTheDatabaseHoldsAsPublishedIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        load();
        unpublish();
        folder.replace(FIRST, "title: Build an example", "title: Build another example");
        assertRefused("release.yaml").withMessageContaining("holds a published release of that date");
    }

    /** Takes away the codebook and whatever is coded by it. */
    private void withoutCodes() {
        folder.delete("codebook.yaml").delete(FIRST_CODER).delete(SECOND_CODER);
        folder.write(
                FIRST,
                folder.lines(FIRST).stream()
                        .filter(line -> !line.matches(" +(instrument|force|addressee|scope): [a-z-]+"))
                        .collect(Collectors.joining("\n")));
    }

    private void load(ContentLoader... further) {
        List<ContentLoader> all =
                Stream.concat(loaders.stream(), Stream.of(further)).toList();
        new ContentImport(
                        folder.location(),
                        new DefaultResourceLoader(),
                        new ObjectProvider<>() {
                            @Override
                            public Stream<ContentLoader> orderedStream() {
                                return all.stream();
                            }
                        },
                        indexes,
                        flyway)
                .run();
    }

    private void unpublish() throws IOException {
        Files.delete(folder.path().resolve("releases/2030-01-01.json.gz"));
        folder.write("releases/index.yaml", "[]\n");
    }

    private ThrowableAssertAlternative<InvalidContentException> assertRefused(String file) {
        return assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::load)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ContentProblem::file)
                        .containsOnly(file));
    }

    /** Every row of every table with content, by table, keys included. */
    private Map<String, String> everything() {
        JdbcTemplate sql = owner.sql();
        Map<String, String> rows = new TreeMap<>();
        for (String table : sql.queryForList(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                String.class)) {
            rows.put(
                    table,
                    Optional.ofNullable(sql.queryForObject(
                                    "select string_agg(row::text, chr(10) order by row::text) from " + table + " row",
                                    String.class))
                            .orElse(""));
        }
        return rows;
    }

    private List<String> dates() {
        return releases.all().stream().map(release -> release.date().toString()).toList();
    }

    private List<String> titles() {
        return owner.sql().queryForList("select title from policy_item where number = '1.1.1'", String.class);
    }

    private List<String> numbers(String plan) {
        return plans.items(releases.current(), new PlanId(plan)).stream()
                .map(item -> item.number().value())
                .toList();
    }

    private PolicyItem item(String number) {
        return item("xx-demo-2025", number);
    }

    private PolicyItem item(String plan, String number) {
        return plans.item(releases.current(), new PlanId(plan), new PlanNumber(number))
                .orElseThrow();
    }

    /** Fails after everything else was written. */
    private static class Failing implements ContentLoader {
        @Override
        public List<ContentProblem> check(Content content) {
            return List.of();
        }

        @Override
        public void load(Content content, long releaseId, JdbcTemplate owner) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Writes what the database refuses, after everything else was written. */
    private static final class Invalid extends Failing {
        @Override
        public void load(Content content, long releaseId, JdbcTemplate owner) {
            owner.update("update policy_item set force = 'begs'");
        }
    }
}
