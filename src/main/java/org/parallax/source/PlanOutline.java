package org.parallax.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;

/**
 * What is known of a plan's official documents before one is read.
 *
 * @param shortName two letters: {@code US}
 * @param title the plan's title, with that in the original language where there is one
 * @param sources the official addresses in their order
 * @param sourceSha256 the hash of the file that the plan was coded from; null where none was at hand
 * @param pdfPageOffset how many pages stand before the first printed one
 * @param headings the sections in their order
 * @param provisions the framing passages and items in the order of the document
 */
record PlanOutline(
        PlanId plan,
        String shortName,
        List<String> title,
        List<Source> sources,
        @Nullable String sourceSha256,
        int pdfPageOffset,
        List<Heading> headings,
        List<Expected> provisions) {

    /** An official address, with the language of what stands there. */
    record Source(String language, String url) {
        /** The name that a file has when it is saved from there: the last part of the address. */
        String fileName() {
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }

    /** A section. */
    record Heading(PlanNumber number, String text, @Nullable String original) {
        /** The heading in the languages in which it is known. */
        Stream<String> texts() {
            return Stream.concat(Stream.of(text), Stream.ofNullable(original));
        }
    }

    /**
     * An item or framing passage.
     *
     * @param words our title and summary
     * @param sha256 the hash of the passage that was coded; null where none was at hand
     */
    record Expected(
            PlanNumber number,
            boolean item,
            String title,
            String words,
            @Nullable String sha256) {
        /** The number of the section that holds it; 0 for the introduction. */
        String section() {
            return number.parent().map(PlanNumber::value).orElse("0");
        }

        /** Its place among the items of its section, from 1; 0 for the passage that opens it. */
        int place() {
            return Integer.parseInt(number.value().substring(number.value().lastIndexOf('.') + 1));
        }
    }

    /** All plans of a release. */
    static List<PlanOutline> all(Content content) {
        return content.entries("plans").stream().map(PlanOutline::of).toList();
    }

    private static PlanOutline of(Content.Entry plan) {
        List<Heading> headings = new ArrayList<>();
        List<Expected> provisions = new ArrayList<>();
        plan.list("framing").forEach(passage -> provisions.add(expected(passage, false)));
        plan.list("sections").forEach(section -> addSection(section, headings, provisions));
        return new PlanOutline(
                new PlanId(plan.text("id")),
                plan.text("short"),
                texts(plan, "title", "titleOriginal"),
                plan.list("sources").stream()
                        .map(source -> new Source(source.text("language"), source.text("url")))
                        .toList(),
                text(plan, "sourceSha256"),
                plan.number("pdfPageOffset").orElse(0),
                headings,
                provisions);
    }

    private static void addSection(Content.Entry section, List<Heading> headings, List<Expected> provisions) {
        headings.add(new Heading(
                new PlanNumber(section.text("number")), section.text("heading"), text(section, "headingOriginal")));
        section.optional("framing").forEach(passage -> provisions.add(expected(passage, false)));
        section.list("sections").forEach(child -> addSection(child, headings, provisions));
        section.list("items").forEach(item -> provisions.add(expected(item, true)));
    }

    private static Expected expected(Content.Entry provision, boolean item) {
        return new Expected(
                new PlanNumber(provision.text("number")),
                item,
                provision.text("title"),
                provision.text("title") + " " + provision.text("summary"),
                text(provision, "passageSha256"));
    }

    private static List<String> texts(Content.Entry entry, String... properties) {
        return Stream.of(properties)
                .map(property -> text(entry, property))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable String text(Content.Entry entry, String property) {
        return Optional.of(entry.text(property))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    /** How many items the plan has. */
    long items() {
        return provisions.stream().filter(Expected::item).count();
    }
}
