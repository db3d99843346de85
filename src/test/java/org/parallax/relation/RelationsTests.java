package org.parallax.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.DatabaseTest;
import org.parallax.content.Content;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The relations of the shipped content, compared with what its files say; how many there are is nowhere assumed. */
@DatabaseTest
class RelationsTests {
    private static final ItemRef UNKNOWN = ref("US-99.9.9");

    private final Relations relations;
    private final Plans plans;
    private final Release release;
    private final PlanPair pair;
    private final Content content = Content.shipped();

    @Autowired
    RelationsTests(Relations relations, Plans plans, Releases releases) {
        this.relations = relations;
        this.plans = plans;
        this.release = releases.current();
        this.pair = plans.pairs(release).get(0);
    }

    @Test
    void theRelationsAreThoseOfTheFile() {
        assertThat(between())
                .isNotEmpty()
                .extracting(
                        Relation::first,
                        Relation::second,
                        relation -> relation.type().slug(),
                        Relation::strength,
                        relation -> relation.kind().slug(),
                        Relation::rationale,
                        relation -> relation.review().name(),
                        Relation::codedOn)
                .containsExactlyInAnyOrderElementsOf(file().list("relations").stream()
                        .map(entry -> Tuple.tuple(
                                ref(entry.text("first")),
                                ref(entry.text("second")),
                                entry.text("type"),
                                entry.number("strength").orElseThrow(),
                                entry.text("kind"),
                                entry.text("rationale"),
                                entry.text("review").toUpperCase(Locale.ROOT),
                                LocalDate.parse(entry.text("date"))))
                        .toList());
    }

    @Test
    void theyComeInTheOrderOfTheFirstPlansItemsAndThenOfTheSecondOnes() {
        assertThat(between())
                .isSortedAccordingTo(Comparator.comparing(Relation::first).thenComparing(Relation::second));
    }

    @Test
    void eachJoinsAnItemOfTheFirstPlanToOneOfTheSecond() {
        assertThat(refs(pair.first()))
                .containsAll(between().stream().map(Relation::first).toList());
        assertThat(refs(pair.second()))
                .containsAll(between().stream().map(Relation::second).toList());
    }

    @Test
    void eachShowsTheLevelOfItsWeakerItem() {
        Map<ItemRef, PolicyItem> items = items().stream().collect(Collectors.toMap(PolicyItem::ref, item -> item));
        assertThat(between())
                .allSatisfy(relation -> assertThat(relation.checked())
                        .isEqualTo(Stream.of(relation.first(), relation.second())
                                .map(ref ->
                                        Objects.requireNonNull(items.get(ref)).checked())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    @Test
    void theOtherOrderOfThePlansIsNotAPair() {
        assertThat(relations.between(release, pair.swapped())).isEmpty();
    }

    @Test
    void anItemHasItsRelationsSeenFromItAndTheStrongestFirst() {
        List<Relation> between = between();
        for (PolicyItem item : items()) {
            assertThat(relations.of(release, item.ref()))
                    .isSortedAccordingTo(Relation.STRONGEST_FIRST)
                    .allMatch(relation -> relation.first().equals(item.ref()))
                    .containsExactlyInAnyOrderElementsOf(between.stream()
                            .map(relation -> relation.seenFrom(item.ref()))
                            .filter(relation -> relation.first().equals(item.ref()))
                            .toList());
        }
    }

    @Test
    void anUnknownItemHasNone() {
        assertThat(relations.of(release, UNKNOWN)).isEmpty();
        assertThat(relations.noCounterparts(release, UNKNOWN)).isEmpty();
    }

    @Test
    void aRelationIsFoundFromEitherSide() {
        for (Relation relation : between()) {
            assertThat(relations.find(release, relation.first(), relation.second()))
                    .hasValue(relation);
            assertThat(relations.find(release, relation.second(), relation.first()))
                    .hasValue(relation.swapped());
        }
    }

    @Test
    void seenFromTheOtherSideBroaderIsNarrowerAndTwiceTheOtherSideIsThis() {
        assertThat(between()).allSatisfy(relation -> {
            Relation back = relation.seenFrom(relation.second());
            assertThat(back.type()).isEqualTo(relation.type().inverse());
            assertThat(back.seenFrom(relation.first())).isEqualTo(relation);
        });
    }

    @Test
    void whatIsNotRelatedIsNotFound() {
        Relation any = between().get(0);
        assertThat(relations.find(release, any.first(), UNKNOWN)).isEmpty();
        assertThat(relations.find(release, any.first(), any.first())).isEmpty();
        assertThat(relations.coding(release, any.first(), UNKNOWN)).isEmpty();
        ItemRef unrelated = refs(pair.second()).stream()
                .filter(other -> relations.of(release, any.first()).stream()
                        .noneMatch(relation -> relation.joins(any.first(), other)))
                .findFirst()
                .orElseThrow();
        assertThat(relations.find(release, any.first(), unrelated)).isEmpty();
    }

    @Test
    void amongAllItemsAreAllRelations() {
        assertThat(relations.among(
                        release, items().stream().map(PolicyItem::ref).toList()))
                .isEqualTo(between());
    }

    @Test
    void amongTwoItemsIsWhatJoinsThem() {
        Relation any = between().get(0);
        assertThat(relations.among(release, List.of(any.second(), any.first()))).containsExactly(any);
    }

    @Test
    void amongItemsOfOnePlanIsNothing() {
        assertThat(relations.among(release, refs(pair.first()))).isEmpty();
        assertThat(relations.among(release, List.of(between().get(0).first()))).isEmpty();
        assertThat(relations.among(release, List.of())).isEmpty();
    }

    @Test
    void theAnswersOfBothCodersAreThoseOfTheirFiles() {
        Map<List<ItemRef>, Content.Entry> one = coded("coder-1");
        Map<List<ItemRef>, Content.Entry> two = coded("coder-2");
        Set<List<ItemRef>> settled = between().stream()
                .map(relation -> List.of(relation.first(), relation.second()))
                .collect(Collectors.toSet());
        Set<List<ItemRef>> all = new HashSet<>(settled);
        all.addAll(one.keySet());
        all.addAll(two.keySet());
        assertThat(relations.codings(release, pair))
                .hasSameSizeAs(all)
                .isSortedAccordingTo(Comparator.comparing(RelationCoding::first).thenComparing(RelationCoding::second))
                .allSatisfy(coding -> {
                    List<ItemRef> ends = List.of(coding.first(), coding.second());
                    assertThat(all).contains(ends);
                    assertAnswer(coding.one(), one.get(ends));
                    assertAnswer(coding.two(), two.get(ends));
                    assertThat(coding.related()).isEqualTo(settled.contains(ends));
                });
    }

    private static void assertAnswer(RelationCoding.@Nullable Answer answer, Content.@Nullable Entry entry) {
        assertThat(Optional.ofNullable(answer))
                .isEqualTo(Optional.ofNullable(entry)
                        .map(coded -> new RelationCoding.Answer(
                                RelationType.of(coded.text("type")).orElseThrow(),
                                coded.number("strength").orElseThrow(),
                                coded.text("rationale"))));
    }

    @Test
    void aReasonStandsWhereTheCodersDifferOrWereOverruledAndNowhereElse() {
        Map<List<ItemRef>, String> reasons = new HashMap<>();
        Stream.of("relations", "dropped")
                .flatMap(part -> file().list(part).stream())
                .forEach(entry -> reasons.put(
                        List.of(ref(entry.text("first")), ref(entry.text("second"))),
                        entry.text("settled") + entry.text("reason")));
        assertThat(relations.codings(release, pair)).allSatisfy(coding -> {
            String reason = coding.reason();
            assertThat(reason == null ? "" : reason).isEqualTo(reasons.get(List.of(coding.first(), coding.second())));
            RelationCoding.Answer one = coding.one();
            RelationCoding.Answer two = coding.two();
            Optional<Relation> settled = relations.find(release, coding.first(), coding.second());
            boolean agreed = one != null
                    && two != null
                    && settled.isPresent()
                    && one.type() == two.type()
                    && one.strength() == two.strength()
                    && settled.get().type() == one.type()
                    && settled.get().strength() == one.strength();
            assertThat(reason == null).isEqualTo(agreed);
        });
    }

    @Test
    void theCodingOfAPairIsFoundFromEitherSide() {
        for (RelationCoding coding : relations.codings(release, pair)) {
            assertThat(relations.coding(release, coding.first(), coding.second()))
                    .hasValue(coding);
            assertThat(relations.coding(release, coding.second(), coding.first()))
                    .hasValue(coding.swapped());
        }
    }

    @Test
    void theAgreementIsThatOfTheCodings() {
        List<RelationCoding> codings = relations.codings(release, pair);
        assertThat(relations.agreement(release, pair)).isEqualTo(Relations.agreement(codings));
        assertThat(relations.agreement(release, pair).pairs()).isEqualTo(codings.size());
    }

    @Test
    void theItemsWithoutACounterpartAreThoseOfTheFile() {
        assertThat(relations.noCounterparts(release, pair))
                .containsExactlyInAnyOrderElementsOf(file().list("none").stream()
                        .map(entry -> new NoCounterpart(
                                ref(entry.text("item")),
                                entry.list("terms").stream()
                                        .map(Content.Entry::text)
                                        .toList(),
                                entry.text("reason"),
                                LocalDate.parse(entry.text("date"))))
                        .toList());
    }

    @Test
    void theyComeInTheOrderOfThePlans() {
        List<ItemRef> order = refs(pair);
        assertThat(relations.noCounterparts(release, pair))
                .isSortedAccordingTo(Comparator.comparing(none -> order.indexOf(none.item())));
    }

    @Test
    void anItemHasItsNoneRecordOrNone() {
        List<NoCounterpart> all = relations.noCounterparts(release, pair);
        for (PolicyItem item : items()) {
            assertThat(relations.noCounterparts(release, item.ref()))
                    .isEqualTo(all.stream()
                            .filter(none -> none.item().equals(item.ref()))
                            .toList());
        }
    }

    @Test
    void everyItemHasARelationOrOneNoneRecord() {
        assertThat(plans.pairs(release))
                .isNotEmpty()
                .allSatisfy(two -> assertThat(leftOver(
                                refs(two), relations.between(release, two), relations.noCounterparts(release, two)))
                        .isEmpty());
    }

    @Test
    void theItemsWithRelationsAndThoseWithoutAddUpToAllItems() {
        for (Plan plan : List.of(pair.first(), pair.second())) {
            long related = refs(plan).stream()
                    .filter(ref -> !relations.of(release, ref).isEmpty())
                    .count();
            long without = refs(plan).stream()
                    .filter(ref -> !relations.noCounterparts(release, ref).isEmpty())
                    .count();
            assertThat(related + without).isEqualTo(refs(plan).size());
        }
    }

    /** Each item is taken away from what is recorded, and has to be missed. */
    @Test
    void anItemThatIsLeftOverIsNoticed() {
        List<NoCounterpart> none = relations.noCounterparts(release, pair);
        List<Relation> between = between();
        List<ItemRef> refs = refs(pair);
        for (ItemRef item : refs) {
            assertThat(leftOver(
                            refs,
                            between.stream()
                                    .filter(relation -> !relation.first().equals(item)
                                            && !relation.second().equals(item))
                                    .toList(),
                            none.stream()
                                    .filter(entry -> !entry.item().equals(item))
                                    .toList()))
                    .contains(item);
        }
    }

    @Test
    void aNoneRecordTwiceOrBesideARelationIsNoticed() {
        List<NoCounterpart> none = new ArrayList<>(relations.noCounterparts(release, pair));
        NoCounterpart twice =
                new NoCounterpart(between().get(0).first(), List.of("term"), "For a test.", LocalDate.of(2030, 1, 1));
        none.add(twice);
        assertThat(leftOver(refs(pair), between(), none)).containsExactly(twice.item());
        assertThat(leftOver(List.of(twice.item()), List.of(), List.of(twice, twice)))
                .containsExactly(twice.item());
    }

    /** The items that are not accounted for: those with neither a relation nor one none record, and those with both. */
    private static Set<ItemRef> leftOver(List<ItemRef> items, List<Relation> between, List<NoCounterpart> none) {
        Set<ItemRef> left = new LinkedHashSet<>();
        for (ItemRef item : items) {
            boolean related = between.stream()
                    .anyMatch(relation ->
                            relation.first().equals(item) || relation.second().equals(item));
            long records =
                    none.stream().filter(entry -> entry.item().equals(item)).count();
            if (records != (related ? 0 : 1)) {
                left.add(item);
            }
        }
        return left;
    }

    @Test
    void everyTypeStrengthAndKindHasAMeaning() {
        RelationRules rules = relations.rules(release);
        assertThat(rules.rules()).isNotEmpty();
        assertThat(rules.types())
                .extracting(RelationRules.Meaning::code)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RelationType.values()).map(RelationType::slug).toList());
        assertThat(rules.strengths())
                .extracting(RelationRules.Meaning::code)
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5");
        assertThat(rules.rationales())
                .extracting(RelationRules.Meaning::code)
                .containsExactlyInAnyOrderElementsOf(Stream.of(RationaleKind.values())
                        .map(RationaleKind::slug)
                        .toList());
        assertThat(Stream.of(rules.rules(), rules.types(), rules.strengths(), rules.rationales())
                        .flatMap(List::stream))
                .allSatisfy(meaning -> assertThat(meaning.text()).isNotBlank());
    }

    private List<Relation> between() {
        return relations.between(release, pair);
    }

    private Content.Entry file() {
        return content.entries("relations").stream()
                .filter(entry -> entry.text("first").equals(pair.first().id().value()))
                .findFirst()
                .orElseThrow();
    }

    private Map<List<ItemRef>, Content.Entry> coded(String coder) {
        Map<List<ItemRef>, Content.Entry> coded = new HashMap<>();
        content.entries("relation-codings").stream()
                .filter(entry -> entry.text("coder").equals(coder))
                .flatMap(entry -> entry.list("relations").stream())
                .forEach(answer -> coded.put(List.of(ref(answer.text("first")), ref(answer.text("second"))), answer));
        return coded;
    }

    private List<PolicyItem> items() {
        return Stream.of(pair.first(), pair.second())
                .flatMap(plan -> plans.items(release, plan.id()).stream())
                .toList();
    }

    private List<ItemRef> refs(PlanPair two) {
        return Stream.of(two.first(), two.second())
                .flatMap(plan -> refs(plan).stream())
                .toList();
    }

    private List<ItemRef> refs(Plan plan) {
        return plans.items(release, plan.id()).stream().map(PolicyItem::ref).toList();
    }

    private static ItemRef ref(String text) {
        return ItemRef.parse(text).orElseThrow();
    }
}
