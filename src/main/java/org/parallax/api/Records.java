package org.parallax.api;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Show;
import org.parallax.content.Release;
import org.parallax.plan.BodyRole;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Review;
import org.parallax.plan.Section;
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
