package org.parallax.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.citation.Reference.Inline;
import org.parallax.citation.Reference.Kind;
import org.parallax.citation.Reference.Original;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.SectionLevel;
import org.parallax.relation.Relation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * How to cite a plan, and how to cite a page of ours: two different things, with different authors. Each is asked for with
 * the day on which the reader opens it, which GB/T 7714 and Wikipedia name; no file format contains it.
 *
 * <p>A page of ours has the title that it has on the site. One that can be read as it was in a release is cited at that
 * address once the release is published.
 */
@Service
public class Citations {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final String PARALLAX = "Parallax";

    private final Addresses addresses;
    private final MessageSource messages;
    private final Writing writing = new Writing();

    Citations(Addresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A plan itself, as its issuer published it. */
    public Citation plan(Plan plan, LocalDate readOn) {
        Plan.Source source = plan.sources().get(0);
        Place place = Place.of(plan);
        return writing.citation(
                new Reference(
                        plan.id().value(),
                        Kind.REPORT,
                        Objects.requireNonNullElse(source.publisher(), plan.issuer()),
                        plan.title(),
                        plan.titleSentenceCase(),
                        original(plan),
                        plan.issuedOn(),
                        place.city(),
                        place.event(),
                        source.url(),
                        null,
                        Stream.of(
                                        Optional.ofNullable(plan.titleOriginal())
                                                .map(title -> "Original title: " + title + "."),
                                        Optional.ofNullable(place.event()).map(event -> "Issued at the " + event + "."))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" ")),
                        Inline.of(
                                plan.name() + " (" + issuer(plan) + ", " + DAY.format(plan.issuedOn()) + ", ",
                                source.url(),
                                ")")),
                readOn);
    }

    /** The page of a policy item or framing passage, with its place in the plan. */
    public Citation item(Provision provision, Release release, LocalDate readOn) {
        Plan plan = provision.plan();
        String pinpoint = pinpoint(provision);
        Optional<String> printed = pages("p. ", "pp. ", provision.printedPage(), provision.printedPageEnd());
        Optional<String> pdf =
                pages("PDF p. ", "PDF pp. ", provision.pdfPage(), plan.pdfPage(provision.printedPageEnd()));
        String place = Stream.of(Optional.of(pinpoint), printed, pdf)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return page(
                provision.ref().inPath(),
                message("item.title", provision.ref(), provision.title()),
                dated(addresses.of(provision), release),
                "Summary of " + plan.name() + ", " + place,
                "Official text: " + provision.sourceUrl(),
                Inline.of(
                        plan.name() + " (" + issuer(plan) + ", " + DAY.format(plan.issuedOn()) + "), "
                                + printed.map(pages -> pages + ", ").orElse("") + pinpoint
                                + (plan.divisionNote() == null ? " (numbering" : " (division and numbering")
                                + " by Parallax, ",
                        addresses.absolute("/" + provision.ref()),
                        ")"),
                release,
                readOn);
    }

    /**
     * The page of a relation, in its stored order.
     *
     * @param plans the plans of its two items, in whatever order
     */
    public Citation relation(Relation relation, PlanPair plans, Release release, LocalDate readOn) {
        Plan first = planOf(relation.first(), plans);
        Plan second = planOf(relation.second(), plans);
        String title = message("relation.heading." + relation.type(), relation.first(), relation.second());
        String path = dated(addresses.relation(relation.first(), relation.second()), release);
        return page(
                relation.first().inPath() + "-" + relation.second().inPath(),
                title,
                path,
                "Relation between " + first.name() + ", " + noun(first) + " "
                        + relation.first().number() + ", and " + second.name() + ", " + noun(second) + " "
                        + relation.second().number(),
                "",
                Inline.of(
                        quoted(title) + ", on " + first.running() + " and " + second.running() + " ("
                                + publication(release),
                        addresses.absolute(path),
                        ")"),
                release,
                readOn);
    }

    /** The page of two plans side by side; the first is the focus. */
    public Citation comparison(PlanPair plans, Release release, LocalDate readOn) {
        return comparison(
                message(
                        "comparison.title",
                        plans.first().label(),
                        plans.second().label()),
                addresses.comparison(plans.first().id(), plans.second().id()),
                plans,
                release,
                readOn);
    }

    /** The page of two plans on one pillar; the first plan is the focus. */
    public Citation comparison(PlanPair plans, Pillar pillar, Release release, LocalDate readOn) {
        return comparison(
                message(
                        "comparison.pillar.title",
                        pillar.name(),
                        plans.first().label(),
                        plans.second().label()),
                addresses.comparison(plans.first().id(), plans.second().id(), pillar.slug()),
                plans,
                release,
                readOn);
    }

    /** Any page of ours, at the address that is given; it may be one with a date. */
    public Citation page(String title, String path, Release release, LocalDate readOn) {
        return page(
                path,
                title,
                path,
                null,
                "",
                Inline.of(quoted(title) + " (" + publication(release), addresses.absolute(path), ")"),
                release,
                readOn);
    }

    private Citation comparison(String title, String path, PlanPair plans, Release release, LocalDate readOn) {
        String address = dated(path, release);
        return page(
                path,
                title,
                address,
                "Comparison of " + brief(plans.first()) + " and " + brief(plans.second()),
                "",
                Inline.of(quoted(title) + " (" + publication(release), addresses.absolute(address), ")"),
                release,
                readOn);
    }

    private Citation page(
            String key,
            String title,
            String path,
            @Nullable String description,
            String note,
            Inline inline,
            Release release,
            LocalDate readOn) {
        String state =
                "Release of " + DAY.format(release.date().value()) + (release.published() ? "" : ", in preparation");
        return writing.citation(
                new Reference(
                        "parallax-" + key,
                        Kind.PAGE,
                        PARALLAX,
                        title,
                        title,
                        null,
                        release.date().value(),
                        null,
                        null,
                        addresses.absolute(path),
                        description,
                        state + "." + (note.isEmpty() ? "" : " " + note),
                        inline),
                readOn);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(
                key, Stream.of(arguments).map(Object::toString).toArray(), Locale.ENGLISH);
    }

    private static String dated(String path, Release release) {
        return release.published() ? Addresses.dated(path, release.date()) : path;
    }

    private static @Nullable Original original(Plan plan) {
        String title = plan.titleOriginal();
        if (title == null) {
            return null;
        }
        return plan.sources().stream()
                .filter(source -> !source.language().equals("en"))
                // The one whose publisher is known before others.
                .min((one, other) -> Boolean.compare(one.publisher() == null, other.publisher() == null))
                .map(source -> new Original(title, source.language(), source.publisher(), source.url()))
                .orElse(null);
    }

    /** Where an item stands: {@code recommended policy action 1.3.2}, or {@code action 5, commitment 5.3}. */
    private static String pinpoint(Provision provision) {
        String number = provision.number().toString();
        if (!(provision instanceof PolicyItem item)) {
            return "framing passage " + number;
        }
        String own = noun(item.plan()) + " " + number;
        return item.plan().levelOf(item.section().number()) == SectionLevel.ACTION
                ? "action " + item.section().number() + ", " + own
                : own;
    }

    /** What an item of a plan is: a bullet of the plan's own, or a part of one of its numbered actions. */
    private static String noun(Plan plan) {
        return plan.levels().contains(SectionLevel.ACTION) ? "commitment" : "recommended policy action";
    }

    private static Optional<String> pages(String one, String several, @Nullable Integer first, @Nullable Integer last) {
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(last == null ? one + first : several + first + "–" + last);
    }

    private static Plan planOf(ItemRef item, PlanPair plans) {
        return Stream.of(plans.first(), plans.second())
                .filter(plan -> plan.shortName().equals(item.plan()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item + " is in neither plan"));
    }

    private static String issuer(Plan plan) {
        return Reference.withoutArticle(plan.issuer());
    }

    private static String brief(Plan plan) {
        return plan.name() + " (" + issuer(plan) + ", " + plan.issuedOn().getYear() + ")";
    }

    private static String publication(Release release) {
        return PARALLAX + ", " + DAY.format(release.date().value()) + ", ";
    }

    /** In double quotation marks, and single ones inside them. */
    private static String quoted(String title) {
        return "“" + title.replace('“', '‘').replace('”', '’') + "”";
    }

    /** Where a plan was issued: {@code Shanghai, at the 2025 World AI Conference} is a city and an event. */
    private record Place(String city, @Nullable String event) {
        private static final String AT = ", at the ";

        static Place of(Plan plan) {
            int at = plan.place().indexOf(AT);
            return at < 0
                    ? new Place(plan.place(), null)
                    : new Place(plan.place().substring(0, at), plan.place().substring(at + AT.length()));
        }
    }
}
