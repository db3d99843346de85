package org.parallax.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.Evidence;
import org.parallax.coding.Codebook;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.fact.PartialDate;
import org.parallax.plan.Body;
import org.parallax.plan.BodyRole;
import org.parallax.plan.CodeRule;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Review;
import org.parallax.plan.Section;
import org.parallax.plan.Withdrawal;
import org.parallax.position.PlanPosition;
import org.parallax.relation.Relation;
import org.springframework.stereotype.Component;

/** Turns plans, provisions, relations and comparisons into the records that programs get. */
@Component
class Records {
    private final Addresses addresses;

    Records(Addresses addresses) {
        this.addresses = addresses;
    }

    PlanRecord of(Release release, Plan plan, List<PolicyItem> items, List<FramingPassage> framing) {
        return new PlanRecord(
                plan.id().value(),
                plan.shortName(),
                plan.name(),
                plan.title(),
                plan.titleOriginal(),
                plan.issuer(),
                plan.issuedOn(),
                plan.place(),
                plan.sources().stream()
                        .map(source -> new PlanRecord.SourceRecord(source.label(), source.language(), source.url()))
                        .toList(),
                plan.sourceSha256(),
                release.date().toString(),
                addresses.absolute(addresses.of(plan)),
                of(release, items),
                framing.stream().map(passage -> of(release, passage)).toList());
    }

    ProvisionRecord of(Release release, Provision provision) {
        return provision instanceof PolicyItem item ? of(release, item) : of(release, (FramingPassage) provision);
    }

    ItemRecord of(Release release, PolicyItem item) {
        return new ItemRecord(
                id(item),
                item.ref().toString(),
                item.plan().id().value(),
                item.number().value(),
                item.title(),
                item.summary(),
                section(item.section()),
                item.printedPage(),
                item.printedPageEnd(),
                item.pdfPage(),
                item.position(),
                pillars(item),
                item.instrument(),
                item.force(),
                item.addressee(),
                item.scope(),
                ProvisionRecord.BodyRecord.of(item.bodies(BodyRole.LEAD)),
                ProvisionRecord.BodyRecord.of(item.bodies(BodyRole.SUPPORT)),
                ProvisionRecord.BodyRecord.of(item.bodies(BodyRole.ADDRESSED)),
                item.checked(),
                item.checkedNote(),
                slug(item.review()),
                item.passageSha256(),
                release.date().toString(),
                addresses.absolute(addresses.of(item)),
                item.sourceUrl());
    }

    FramingRecord of(Release release, FramingPassage passage) {
        Section section = passage.section();
        return new FramingRecord(
                id(passage),
                passage.ref().toString(),
                passage.plan().id().value(),
                passage.number().value(),
                passage.title(),
                passage.summary(),
                section == null ? null : section(section),
                passage.printedPage(),
                passage.printedPageEnd(),
                passage.pdfPage(),
                pillars(passage),
                passage.checked(),
                passage.checkedNote(),
                slug(passage.review()),
                passage.passageSha256(),
                release.date().toString(),
                addresses.absolute(addresses.of(passage)),
                passage.sourceUrl());
    }

    RelationRecord of(Release release, Relation relation) {
        return new RelationRecord(
                relation.first().inPath() + "," + relation.second().inPath(),
                relation.first().toString(),
                relation.second().toString(),
                relation.type().slug(),
                relation.strength(),
                relation.kind().slug(),
                relation.rationale(),
                slug(relation.review()),
                relation.checked(),
                release.date().toString(),
                addresses.absolute(addresses.relation(relation.first(), relation.second())));
    }

    List<ItemRecord> of(Release release, List<PolicyItem> items) {
        return items.stream().map(item -> of(release, item)).toList();
    }

    /** A comparison with the pillars that are to be shown. */
    ComparisonRecord of(Release release, PlanComparison comparison, Show show) {
        PlanId a = comparison.pair().first().id();
        PlanId b = comparison.pair().second().id();
        return new ComparisonRecord(
                a + "/" + b,
                a.value(),
                b.value(),
                release.date().toString(),
                release.comparisonRule(),
                addresses.absolute(addresses.comparison(a, b)),
                comparison.first().items(),
                comparison.second().items(),
                orNull(comparison.first().coverage()),
                orNull(comparison.second().coverage()),
                orNull(comparison.similarity()),
                comparison.pillars().stream()
                        .filter(pillar -> show.includes(pillar.verdict()))
                        .map(pillar -> of(a, b, pillar))
                        .toList());
    }

    ComparisonRecord.PillarRecord of(PlanId a, PlanId b, PillarComparison on) {
        return new ComparisonRecord.PillarRecord(
                on.pillar().slug().value(),
                on.pillar().name(),
                on.first().items(),
                on.second().items(),
                on.first().framing(),
                on.second().framing(),
                on.first().attention(),
                on.second().attention(),
                orNull(on.first().coverage()),
                orNull(on.second().coverage()),
                orNull(on.distance()),
                on.contrary(),
                on.verdict().slug(),
                addresses.absolute(addresses.comparison(a, b, on.pillar().slug())));
    }

    PlanSummaryRecord summary(Release release, Plan plan, int items, int framing) {
        PlanRecord whole = of(release, plan, List.of(), List.of());
        return new PlanSummaryRecord(
                whole.id(),
                whole.shortName(),
                whole.name(),
                whole.title(),
                whole.titleOriginal(),
                whole.issuer(),
                whole.issuedOn(),
                whole.place(),
                whole.sources(),
                whole.sourceSha256(),
                items,
                framing,
                whole.release(),
                whole.url());
    }

    PlanSectionRecord of(Release release, Plan plan, Section section) {
        return new PlanSectionRecord(
                plan.id() + "/" + section.number(),
                plan.id().value(),
                section.number().value(),
                plan.levelOf(section.number()).name().toLowerCase(Locale.ROOT),
                section.heading(),
                section.headingOriginal(),
                section.printedPage(),
                section.checked(),
                section.checkedNote(),
                release.date().toString(),
                addresses.absolute(addresses.of(plan.id(), section.number())));
    }

    PillarRecord of(Release release, Pillar pillar) {
        return new PillarRecord(
                pillar.slug().value(),
                pillar.name(),
                pillar.definition(),
                of(pillar.rule()),
                pillar.position(),
                release.date().toString(),
                addresses.absolute(addresses.of(pillar.slug())));
    }

    private static PillarRecord.RuleRecord of(CodeRule rule) {
        return new PillarRecord.RuleRecord(
                rule.inclusion(), rule.borders(), rule.example().toString(), rule.exampleWhy());
    }

    PositionRecord of(Release release, PlanPosition position) {
        return new PositionRecord(
                position.plan() + "/" + position.pillar(),
                position.plan().value(),
                position.pillar().value(),
                position.sentences().stream()
                        .map(sentence -> new PositionRecord.SentenceRecord(
                                sentence.text(),
                                sentence.absence(),
                                sentence.evidence().stream()
                                        .map(number -> position.plan() + "/" + number)
                                        .toList()))
                        .toList(),
                release.date().toString(),
                addresses.absolute(addresses.of(position.pillar())));
    }

    ClaimRecord of(Release release, CheckedClaim claim) {
        return new ClaimRecord(
                claim.slug().value(),
                claim.claim(),
                claim.plans().stream().map(PlanId::value).toList(),
                claim.state().slug(),
                claim.earlierVerdict().slug(),
                claim.reasoning(),
                claim.settledOn().value(),
                claim.settled(),
                claim.made().stream().map(Records::of).toList(),
                IntStream.range(0, claim.evidence().size())
                        .mapToObj(place -> of(place + 1, claim.evidence().get(place)))
                        .toList(),
                claim.doubts().stream()
                        .map(doubt -> new ClaimRecord.DoubtRecord(
                                doubt.evidence() + 1,
                                doubt.what().slug(),
                                doubt.refs().stream().map(ItemRef::toString).toList(),
                                doubt.parts()))
                        .toList(),
                release.date().toString(),
                addresses.absolute(addresses.of(claim.slug())));
    }

    private static ClaimRecord.MadeRecord of(CheckedClaim.Made made) {
        PartialDate date = made.date();
        return new ClaimRecord.MadeRecord(
                made.who(), made.where(), made.credit(), made.url(), date == null ? null : date.value(), made.note());
    }

    private static ClaimRecord.EvidenceRecord of(int position, Evidence piece) {
        String plan = null;
        String fact = null;
        List<String> terms = List.of();
        if (piece instanceof Evidence.OfFact of) {
            plan = of.plan().value();
            fact = of.what().slug();
        } else if (piece instanceof Evidence.OfAbsence of) {
            plan = of.plan().value();
            terms = of.terms();
        }
        return new ClaimRecord.EvidenceRecord(
                position,
                piece.kind(),
                piece instanceof Evidence.OfProvision of ? of.ref().toString() : null,
                plan,
                fact,
                terms,
                piece instanceof Evidence.OfEvent of ? of.event() : null,
                piece.note());
    }

    BodyRecord of(Release release, Body body, Map<BodyRole, Long> items) {
        return new BodyRecord(
                body.slug().value(),
                body.name(),
                body.shortName(),
                body.country(),
                body.parent() == null ? null : body.parent().value(),
                body.aliases(),
                items.getOrDefault(BodyRole.LEAD, 0L),
                items.getOrDefault(BodyRole.SUPPORT, 0L),
                items.getOrDefault(BodyRole.ADDRESSED, 0L),
                release.date().toString(),
                addresses.absolute(addresses.of(body)));
    }

    PillarComparisonRecord of(Release release, PlanPair pair, PillarComparison on) {
        PlanId a = pair.first().id();
        PlanId b = pair.second().id();
        return new PillarComparisonRecord(
                a + "/" + b + "/" + on.pillar().slug(),
                a.value(),
                b.value(),
                of(a, b, on),
                release.comparisonRule(),
                release.date().toString(),
                addresses.absolute(addresses.comparison(a, b, on.pillar().slug())));
    }

    ReleaseRecord of(Release release, List<ReleaseChange> changes, List<Withdrawal> withdrawn) {
        return new ReleaseRecord(
                release.date().toString(),
                release.published(),
                release.checksum(),
                release.comparisonRule(),
                release.note(),
                changes.stream()
                        .map(change -> new ReleaseRecord.ChangeRecord(change.subject(), change.reason()))
                        .toList(),
                withdrawn.stream()
                        .map(gone -> new ReleaseRecord.WithdrawalRecord(
                                gone.plan() + "/" + gone.number(),
                                gone.withdrawnOn(),
                                gone.reason(),
                                gone.successors().stream()
                                        .map(next -> next.plan() + "/" + next.number())
                                        .toList(),
                                gone.renamed()))
                        .toList(),
                release.date().toString(),
                addresses.absolute(addresses.of(release.date())));
    }

    CodebookRecord of(Release release, Codebook codebook) {
        return new CodebookRecord(
                "codebook",
                codebook.version(),
                codebook.unit(),
                codebook.variables().stream()
                        .map(entry -> new CodebookRecord.VariableRecord(
                                entry.variable().slug(),
                                entry.name(),
                                entry.question(),
                                entry.rule(),
                                entry.values().stream()
                                        .map(value -> new CodebookRecord.ValueRecord(
                                                value.slug(), value.name(), value.definition(), of(value.rule())))
                                        .toList()))
                        .toList(),
                release.date().toString(),
                addresses.absolute("/codebook"));
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    private static String id(Provision provision) {
        return provision.plan().id() + "/" + provision.number();
    }

    private static ProvisionRecord.SectionRecord section(Section section) {
        return new ProvisionRecord.SectionRecord(
                section.number().value(), section.heading(), section.headingOriginal());
    }

    private static List<String> pillars(Provision provision) {
        return provision.pillars().stream().map(pillar -> pillar.slug().value()).toList();
    }

    private static String slug(Review review) {
        return review.name().toLowerCase(Locale.ROOT);
    }
}
