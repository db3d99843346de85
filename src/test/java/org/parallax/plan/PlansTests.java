package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.FIRST;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.content.Content;
import org.parallax.content.ContentFolder;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The plans of the shipped content, as pages and data get them. */
@DatabaseTest
class PlansTests {
    private static final PlanId US = new PlanId("us-aiap-2025");
    private static final PlanId CN = new PlanId("cn-gaigap-2025");

    private final Plans plans;
    private final Owner owner;
    private final Statistics statistics;
    private final Release release;

    @Autowired
    PlansTests(Plans plans, Releases releases, Owner owner, EntityManagerFactory entities) {
        this.plans = plans;
        this.owner = owner;
        this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
        this.release = releases.current();
    }

    @ParameterizedTest
    @CsvSource({"us-aiap-2025, 103", "cn-gaigap-2025, 65"})
    void everyPolicyItemIsThere(String plan, int count) {
        assertThat(plans.items(release, new PlanId(plan))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"us-aiap-2025, 42", "cn-gaigap-2025, 7"})
    void everyFramingPassageIsThere(String plan, int count) {
        assertThat(plans.framing(release, new PlanId(plan))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"us-aiap-2025, 33", "cn-gaigap-2025, 13"})
    void everySectionIsThere(String plan, int count) {
        assertThat(plans.sections(release, new PlanId(plan))).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-aiap-2025", "cn-gaigap-2025"})
    void itemsComeInTheOrderOfTheDocument(String plan) {
        assertThat(plans.items(release, new PlanId(plan)))
                .extracting(PolicyItem::number)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-aiap-2025", "cn-gaigap-2025"})
    void sectionsComeInTheOrderOfTheDocument(String plan) {
        assertThat(plans.sections(release, new PlanId(plan)))
                .extracting(Section::number)
                .isSorted();
    }

    @Test
    void thePartsHoldFifteenEightAndSevenSections() {
        assertThat(plans.sections(release, US).stream()
                        .flatMap(section -> section.number().parent().stream())
                        .collect(Collectors.groupingBy(PlanNumber::value, Collectors.counting())))
                .isEqualTo(Map.of("1", 15L, "2", 8L, "3", 7L));
    }

    @Test
    void everyItemLiesInTheSectionThatItsNumberNames() {
        assertThat(allItems())
                .allSatisfy(item -> assertThat(item.number().parent())
                        .contains(item.section().number()));
    }

    @Test
    void everyItemHasOneToThreePillars() {
        assertThat(allItems())
                .extracting(item -> item.pillars().size())
                .allSatisfy(count -> assertThat(count).isBetween(1, 3));
    }

    @Test
    void eightUsItemsRunOverAPageBreak() {
        assertThat(plans.items(release, US))
                .filteredOn(item -> item.printedPageEnd() != null)
                .hasSize(8);
    }

    @Test
    void theUsItemsHaveOneHundredAndTwoDistinctPassages() {
        assertThat(plans.items(release, US).stream().map(PolicyItem::passageSha256))
                .doesNotContainNull()
                .extracting(hash -> hash)
                .satisfies(hashes -> assertThat(Set.copyOf(hashes)).hasSize(102));
    }

    @Test
    void onlyTwoUsItemsShareAPassage() {
        Set<String> seen = new HashSet<>();
        Set<String> shared = plans.items(release, US).stream()
                .map(item -> Objects.requireNonNull(item.passageSha256()))
                .filter(hash -> !seen.add(hash))
                .collect(Collectors.toSet());
        assertThat(plans.items(release, US))
                .filteredOn(item -> shared.contains(item.passageSha256()))
                .extracting(item -> item.number().value())
                .containsExactly("3.6.4", "3.7.3");
    }

    @Test
    void noPassageOfTheChinesePlanHasAHash() {
        assertThat(Stream.concat(plans.items(release, CN).stream(), plans.framing(release, CN).stream()))
                .extracting(Provision::passageSha256)
                .containsOnlyNulls();
    }

    @Test
    void theUsPlanIsTheFirstOfTheOnePair() {
        assertThat(plans.pairs(release))
                .extracting(pair -> List.of(pair.first().id(), pair.second().id()))
                .containsExactly(List.of(US, CN));
    }

    @Test
    void everyUsItemIsCheckedAgainstTheOfficialText() {
        assertThat(plans.itemsByChecked(release)).containsEntry(US, Map.of(Checked.A, 103L));
    }

    @Test
    void theLevelsOfCheckingAddUpToTheItems() {
        assertThat(Objects.requireNonNull(plans.itemsByChecked(release).get(CN)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(65);
    }

    @Test
    void anItemIsFoundByItsNumber() {
        assertThat(plans.item(release, US, new PlanNumber("1.3.2")))
                .map(item -> item.ref().toString())
                .contains("US-1.3.2");
    }

    @Test
    void theNumberOfASectionIsNoItem() {
        assertThat(plans.item(release, US, new PlanNumber("1.3"))).isEmpty();
    }

    @Test
    void aFramingPassageIsFoundByItsNumber() {
        assertThat(plans.framingPassage(release, US, new PlanNumber("1.3.0")))
                .map(passage ->
                        Objects.requireNonNull(passage.section()).number().value())
                .contains("1.3");
    }

    @Test
    void aPassageOfTheIntroductionLiesInNoSection() {
        assertThat(plans.framingPassage(release, US, new PlanNumber("0.1")))
                .get()
                .extracting(FramingPassage::section)
                .isNull();
    }

    @Test
    void aPartHoldsTheItemsOfItsSections() {
        assertThat(plans.itemsUnder(release, US, new PlanNumber("2")))
                .isEqualTo(plans.items(release, US).stream()
                        .filter(item -> item.number().value().startsWith("2."))
                        .toList());
    }

    @Test
    void aSectionHoldsItsOwnItemsOnly() {
        assertThat(plans.itemsUnder(release, US, new PlanNumber("1.1")))
                .extracting(item -> item.section().number().value())
                .containsOnly("1.1");
    }

    @Test
    void aPartHoldsItsOwnFramingAndThatOfItsSections() {
        assertThat(plans.framingUnder(release, US, new PlanNumber("3")))
                .extracting(passage -> passage.number().value())
                .containsExactly("3.0", "3.1.0", "3.2.0", "3.3.0", "3.4.0", "3.5.0", "3.6.0", "3.7.0");
    }

    @Test
    void anItemInTheMiddleHasTwoNeighbours() {
        assertThat(plans.neighbours(release, item(US, "1.1.2")))
                .extracting(Plans.Neighbour::number)
                .containsExactly("1.1.1", "1.1.3");
    }

    @Test
    void theFirstItemHasOneNeighbour() {
        assertThat(plans.neighbours(release, item(US, "1.1.1")))
                .extracting(Plans.Neighbour::number)
                .containsExactly("1.1.2");
    }

    @Test
    void aSelectionLeavesOutWhatDoesNotExist() {
        assertThat(plans.items(
                        release,
                        Stream.of("US-1.3.2", "CN-5.3", "US-9.9.9", "ZZ-1.1")
                                .flatMap(text -> ItemRef.parse(text).stream())
                                .toList()))
                .extracting(item -> item.ref().toString())
                .containsExactlyInAnyOrder("US-1.3.2", "CN-5.3");
    }

    @Test
    void anEmptySelectionHasNoItems() {
        assertThat(plans.items(release, List.<ItemRef>of())).isEmpty();
    }

    @Test
    void theItemsWithAPillarAreAllThatHaveIt() {
        PillarSlug chips = new PillarSlug("chips");
        assertThat(plans.itemsWith(release, List.of(US, CN), chips))
                .containsExactlyInAnyOrderElementsOf(allItems().stream()
                        .filter(item -> item.pillars().stream()
                                .anyMatch(pillar -> pillar.slug().equals(chips)))
                        .toList());
    }

    @Test
    void theItemsWithAPillarAreThoseOfThePlansThatAreAskedFor() {
        assertThat(plans.itemsWith(release, List.of(CN), new PillarSlug("global-south")))
                .extracting(item -> item.plan().id())
                .containsOnly(CN);
    }

    @Test
    void theItemsThatNameABodyAreAllThatNameIt() {
        BodySlug nist = new BodySlug("nist");
        assertThat(plans.itemsNaming(release, List.of(nist)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(allItems().stream()
                        .filter(item -> item.bodies().stream()
                                .anyMatch(named -> named.body().slug().equals(nist)))
                        .toList());
    }

    @Test
    void aListOfItemsTakesAsManyStatementsHoweverLongItIs(@TempDir Path folder) {
        withFiveHundredItems(folder, invented -> {
            long chinese = statements(() -> plans.items(release, CN));
            assertThat(List.of(
                            statements(() -> plans.items(release, US)),
                            statements(() -> plans.items(invented, new PlanId("xx-demo-2025")))))
                    .containsOnly(chinese);
        });
    }

    @Test
    void aLongPlanIsLoadedWhole(@TempDir Path folder) {
        withFiveHundredItems(
                folder,
                invented -> assertThat(plans.items(invented, new PlanId("xx-demo-2025")))
                        .hasSize(500 + 2));
    }

    @Test
    void aListOfPassagesTakesAsManyStatementsHoweverLongItIs() {
        assertThat(statements(() -> plans.framing(release, US)))
                .isEqualTo(statements(() -> plans.framing(release, CN)));
    }

    private void withFiveHundredItems(Path folder, Consumer<Release> work) {
        String items =
                IntStream.rangeClosed(1, 500).mapToObj(n -> """
                                  - number: "1.2.%d"
                                    title: Build example %d
                                    summary: Build it.
                                    pillars: [chips, energy]
                                    lead: [bureau]
                                    support: [ministry, union]
                                    checked: A
                                    review: machine
                        """.formatted(n, n)).collect(Collectors.joining());
        ContentFolder content = ContentFolder.in(folder);
        int from = content.linesOf(FIRST, "number: \"1.2.1\"").get(0);
        List<String> before = content.lines(FIRST).subList(0, from - 1);
        content.write(FIRST, String.join("\n", before) + "\n" + items);
        load(content.content(), work);
    }

    /** Loads further content beside the shipped one, and takes it away again. */
    private void load(Content content, Consumer<Release> work) {
        Long id = Objects.requireNonNull(owner.sql()
                .queryForObject(
                        "insert into release (date, published, checksum, comparison_rule, note)"
                                + " values (?, false, repeat('0', 64), 1, '') returning id",
                        Long.class,
                        content.date().value()));
        try {
            new PlanLoader().load(content, id, owner.sql());
            work.accept(new Release(id, content.date(), false, "0".repeat(64), 1, ""));
        } finally {
            owner.sql().update("delete from release where id = ?", id);
        }
    }

    private long statements(Runnable work) {
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private List<PolicyItem> allItems() {
        return Stream.of(US, CN)
                .flatMap(plan -> plans.items(release, plan).stream())
                .toList();
    }

    private PolicyItem item(PlanId plan, String number) {
        return plans.item(release, plan, new PlanNumber(number)).orElseThrow();
    }
}
