package org.parallax.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.arena.ArenaFact;
import org.parallax.arena.ArenaHoldings;
import org.parallax.arena.ArenaSubject;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.Doubt;
import org.parallax.claim.Evidence;
import org.parallax.coding.Codebook;
import org.parallax.coding.Codings.Answered;
import org.parallax.coding.Variable;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.event.Event;
import org.parallax.event.FollowThrough;
import org.parallax.plan.Body;
import org.parallax.plan.CodeRule;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PlanPair;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.parallax.plan.Withdrawal;
import org.parallax.position.PlanPosition;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationCoding;
import org.parallax.relation.RelationRules;

/**
 * All that a release holds, always in the same order.
 *
 * @param releases this one and those before it, the first one first
 * @param positions in the order of the plans and then of the pillars
 * @param withdrawals the last one first
 * @param events the newest first
 * @param collected up to which day events were looked for; null where the release is from before that began
 * @param arena null where the release holds nothing of it
 */
record ReleaseContent(
        Release release,
        List<Release> releases,
        List<Plan> plans,
        List<SectionOf> sections,
        List<PolicyItem> items,
        List<FramingPassage> framing,
        List<Pillar> pillars,
        List<Body> bodies,
        List<Pair> pairs,
        Codebook codebook,
        RelationRules rules,
        List<Answered> codings,
        List<PlanPosition> positions,
        List<CheckedClaim> claims,
        List<Withdrawal> withdrawals,
        List<Event> events,
        @Nullable LocalDate collected,
        @Nullable ArenaHoldings arena) {

    record SectionOf(Plan plan, Section section) {}

    /** A pair of plans with what meets and what does not. */
    record Pair(
            PlanPair plans,
            List<Relation> relations,
            List<RelationCoding> codings,
            List<NoCounterpart> alone,
            PlanComparison comparison) {}

    /** A place in a list, from 1. */
    record Ranked<K, V>(K of, int rank, V value) {}

    /** The codes that one coder gave; the coder is 1 or 2. */
    record Codes(Answered of, int coder, List<String> codes) {}

    /** What one coder said of two items; null where he saw no relation. The coder is 1 or 2. */
    record RelationAnswer(RelationCoding of, int coder, RelationCoding.@Nullable Answer answer) {}

    record Figures(PlanPair pair, PillarComparison on) {}

    /** That an item has no counterpart in the other plan. */
    record Alone(NoCounterpart none, PolicyItem item, Plan other) {}

    record Value(Variable variable, String code, String name, String definition, CodeRule rule) {}

    /** {@code us-aiap-2025/1.3.2}. */
    static String id(PlanId plan, PlanNumber number) {
        return plan + "/" + number;
    }

    static String id(Provision provision) {
        return id(provision.plan().id(), provision.number());
    }

    /** The identifier of what a reference names. */
    String id(ItemRef ref) {
        return id(planOf(ref).id(), ref.number());
    }

    PolicyItem item(ItemRef ref) {
        return items.stream()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The import has seen to it that " + ref + " exists"));
    }

    private Plan planOf(ItemRef ref) {
        return plans.stream()
                .filter(plan -> plan.shortName().equals(ref.plan()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The import has seen to it that " + ref + " exists"));
    }

    /** All items and framing passages, in the order of the documents. */
    List<Provision> provisions() {
        return Stream.concat(framing.stream(), items.stream())
                .map(Provision.class::cast)
                .sorted(Comparator.comparing(
                                (Provision provision) -> provision.plan().position())
                        .thenComparing(Provision::number))
                .toList();
    }

    List<Relation> relations() {
        return pairs.stream().flatMap(pair -> pair.relations().stream()).toList();
    }

    List<RelationCoding> relationCodings() {
        return pairs.stream().flatMap(pair -> pair.codings().stream()).toList();
    }

    /** What each of the two coders said of every pair of items that either of them saw as related. */
    List<RelationAnswer> relationAnswers() {
        return relationCodings().stream()
                .flatMap(coding -> Stream.of(
                        new RelationAnswer(coding, 1, coding.one()), new RelationAnswer(coding, 2, coding.two())))
                .toList();
    }

    List<Alone> alone() {
        return pairs.stream()
                .flatMap(pair -> pair.alone().stream().map(none -> alone(pair.plans(), none)))
                .toList();
    }

    private Alone alone(PlanPair plans, NoCounterpart none) {
        PolicyItem item = item(none.item());
        return new Alone(none, item, item.plan().equals(plans.first()) ? plans.second() : plans.first());
    }

    List<Figures> figures() {
        return pairs.stream()
                .flatMap(pair -> pair.comparison().pillars().stream().map(on -> new Figures(pair.plans(), on)))
                .toList();
    }

    List<Ranked<PlanPosition, PlanPosition.Sentence>> sentences() {
        return positions.stream()
                .flatMap(position -> ranked(position, position.sentences()))
                .toList();
    }

    /** One row for each code that a coder gave. */
    List<Ranked<Codes, String>> codes() {
        return codings.stream()
                .flatMap(coded -> Stream.of(
                        new Codes(coded, 1, coded.coding().first()),
                        new Codes(coded, 2, coded.coding().second())))
                .flatMap(given -> ranked(given, given.codes()))
                .toList();
    }

    /** The values of all variables that have values of their own; those of pillars are the pillars. */
    List<Ranked<Codebook.Entry, Value>> values() {
        return codebook.variables().stream()
                .flatMap(entry -> ranked(entry, values(entry)))
                .toList();
    }

    List<Value> values(Codebook.Entry entry) {
        return entry.variable() == Variable.PILLARS
                ? pillars.stream()
                        .map(pillar -> new Value(
                                Variable.PILLARS,
                                pillar.slug().value(),
                                pillar.name(),
                                pillar.definition(),
                                pillar.rule()))
                        .toList()
                : entry.values().stream()
                        .map(value -> new Value(
                                entry.variable(), value.slug(), value.name(), value.definition(), value.rule()))
                        .toList();
    }

    List<Ranked<String, RelationRules.Meaning>> relationRules() {
        return Stream.of(
                        ranked("rule", rules.rules()),
                        ranked("type", rules.types()),
                        ranked("strength", rules.strengths()),
                        ranked("rationale", rules.rationales()))
                .flatMap(meanings -> meanings)
                .toList();
    }

    /** What public evidence shows of each item; nothing where no events were looked for. */
    List<FollowThrough> followThrough() {
        return collected == null
                ? List.of()
                : items.stream().map(item -> FollowThrough.of(item, events)).toList();
    }

    /** What claims rest on; the places of each claim's evidence are those that doubts name. */
    List<Ranked<CheckedClaim, Evidence>> claimEvidence() {
        return claims.stream().flatMap(claim -> ranked(claim, claim.evidence())).toList();
    }

    List<Ranked<CheckedClaim, Doubt>> claimDoubts() {
        return claims.stream().flatMap(claim -> ranked(claim, claim.doubts())).toList();
    }

    /** The subjects of the arena; regions and vendors stand before what belongs to them. */
    List<ArenaSubject> arenaSubjects() {
        return arena == null
                ? List.of()
                : arena.subjects().stream()
                        .sorted(Comparator.comparing(subject -> subject.region() != null || subject.vendor() != null))
                        .toList();
    }

    List<ArenaFact> arenaFacts() {
        return arena == null ? List.of() : arena.facts();
    }

    /** The members of each list with their place in it. */
    static <K, V> Stream<Ranked<K, V>> ranked(K of, List<V> values) {
        return IntStream.range(0, values.size()).mapToObj(index -> new Ranked<>(of, index + 1, values.get(index)));
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
