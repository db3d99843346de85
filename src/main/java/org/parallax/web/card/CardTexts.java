package org.parallax.web.card;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.comparison.PillarComparison;
import org.parallax.comparison.PlanComparison;
import org.parallax.comparison.Side;
import org.parallax.content.Release;
import org.parallax.plan.Checked;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.parallax.relation.Relation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for cards. */
@Component
class CardTexts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Addresses addresses;
    private final MessageSource messages;

    CardTexts(Addresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A policy item or framing passage. */
    Card.Provision of(Release release, Provision provision) {
        Section section = provision.section();
        return new Card.Provision(
                message("card.kind." + (provision instanceof FramingPassage ? "framing" : "item")),
                label(provision, provision.plan().name()),
                provision.title(),
                section(provision),
                section == null ? null : section.headingOriginal(),
                caution(provision),
                foot(release, "/" + provision.ref()));
    }

    /** Two related items, in the order of the relation. */
    Card.Relation of(Release release, Relation relation, PolicyItem first, PolicyItem second) {
        return new Card.Relation(
                message("card.kind.relation"),
                item(first),
                item(second),
                relation.type(),
                words(relation),
                relation.strength(),
                strength(relation),
                foot(release, addresses.relation(relation.first(), relation.second())));
    }

    /** One pillar of a comparison. */
    Card.Pillar of(Release release, PlanComparison comparison, PillarComparison on) {
        PlanPair pair = comparison.pair();
        double scale = comparison.largestAttention();
        return new Card.Pillar(
                message("card.kind.pillar"),
                label(pair.first()),
                label(pair.second()),
                on.pillar().name(),
                verdict(on),
                List.of(
                        new Card.Pillar.Measure(
                                message("card.attention"),
                                message("card.attention.meaning"),
                                attention(on.first(), scale),
                                attention(on.second(), scale)),
                        new Card.Pillar.Measure(
                                message("card.coverage"),
                                message("card.coverage.meaning"),
                                coverage(on.first()),
                                coverage(on.second()))),
                foot(
                        release,
                        addresses.comparison(
                                pair.first().id(),
                                pair.second().id(),
                                on.pillar().slug())));
    }

    /** The site, with the two plans that it is about first of all. */
    Card.Site of(Release release, PlanPair pair, ToLongFunction<Plan> items) {
        return new Card.Site(
                message("home.title"),
                List.of(document(pair.first(), items), document(pair.second(), items)),
                foot(release, ""));
    }

    /** What the card of a provision shows, for those who do not see it. */
    String alt(Provision provision) {
        return message(
                "card.alt.provision",
                provision.ref().toString(),
                provision.plan().name(),
                provision.title(),
                section(provision));
    }

    /** What the card of a relation shows, for those who do not see it. */
    String alt(Relation relation, PolicyItem first, PolicyItem second) {
        return message(
                "card.alt.relation",
                first.ref().toString(),
                first.title(),
                words(relation),
                second.ref().toString(),
                second.title(),
                strength(relation));
    }

    /** What the card of a pillar shows, for those who do not see it. */
    String alt(PlanPair pair, PillarComparison on) {
        return message(
                "card.alt.pillar",
                on.pillar().name(),
                verdict(on),
                figures(pair.first(), on.first()),
                figures(pair.second(), on.second()));
    }

    /** What the card of the site shows, for those who do not see it. */
    String alt(PlanPair pair) {
        return message(
                "card.alt.site",
                message("home.title"),
                pair.first().name(),
                pair.second().name());
    }

    private Card.Label label(Provision provision, String plan) {
        return new Card.Label(Tone.of(provision.plan()), provision.ref().toString(), plan);
    }

    private static Card.Label label(Plan plan) {
        return new Card.Label(Tone.of(plan), "", plan.name());
    }

    private Card.Relation.Item item(PolicyItem item) {
        return new Card.Relation.Item(label(item, item.plan().label()), item.title(), caution(item));
    }

    private String section(Provision provision) {
        Section section = provision.section();
        return section == null
                ? message("place.introduction")
                : message(
                                "level." + provision.plan().levelOf(section.number()),
                                section.number().value())
                        + " " + section.heading();
    }

    private @Nullable String caution(Provision provision) {
        return provision.checked() == Checked.A ? null : message("card.caution." + provision.checked());
    }

    private String words(Relation relation) {
        return message("relation.is." + relation.type());
    }

    private String strength(Relation relation) {
        return message("relation.strength.of", relation.strength());
    }

    private String verdict(PillarComparison on) {
        return message(
                "card.verdict", message("verdict.short." + on.verdict()), message("verdict.group." + on.verdict()));
    }

    private Card.Pillar.Bar attention(Side side, double scale) {
        return new Card.Pillar.Bar(
                scale == 0 ? 0 : side.attention() / scale,
                side.items() == 0 ? "" : percent(side.attention(), 1),
                items(side));
    }

    private Card.Pillar.Bar coverage(Side side) {
        OptionalDouble coverage = side.coverage();
        return coverage.isEmpty()
                ? new Card.Pillar.Bar(0, "", items(side))
                : new Card.Pillar.Bar(
                        coverage.getAsDouble(),
                        percent(coverage.getAsDouble(), 0),
                        message("card.coverage.of", side.covered(), side.items()));
    }

    private String figures(Plan plan, Side side) {
        OptionalDouble coverage = side.coverage();
        return coverage.isEmpty()
                ? message("card.alt.figures.none", plan.name())
                : message(
                        "card.alt.figures",
                        plan.name(),
                        percent(side.attention(), 1),
                        percent(coverage.getAsDouble(), 0),
                        side.covered(),
                        side.items());
    }

    private String items(Side side) {
        return message("items", side.items());
    }

    private Card.Site.Document document(Plan plan, ToLongFunction<Plan> items) {
        return new Card.Site.Document(
                label(plan),
                plan.titleOriginal(),
                message("card.plan", date(plan.issuedOn()), items.applyAsLong(plan)));
    }

    private Card.Foot foot(Release release, String path) {
        return new Card.Foot(
                addresses.spoken(path),
                addresses.spoken(""),
                message("layout.release") + " " + date(release.date().value())
                        + (release.published() ? "" : message("layout.release.preparing")));
    }

    /** As the pages write shares. */
    private static String percent(double share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(share);
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
