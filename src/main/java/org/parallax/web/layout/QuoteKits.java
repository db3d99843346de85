package org.parallax.web.layout;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes quote kits. Our summary is always called ours, and never stands in quotation marks. */
@Component
public class QuoteKits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Addresses addresses;
    private final MessageSource messages;

    QuoteKits(Addresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A line of the kit; a heading is set apart where the form can do that. */
    private record Line(String text, boolean heading) {}

    /**
     * The kit of an item or a framing passage.
     *
     * @param official what the official document says there; null where that is left out
     */
    public QuoteKit of(Provision provision, @Nullable OfficialWords official, Release release) {
        Integer page = provision.printedPage();
        Integer pdfPage = provision.pdfPage();
        String place = page == null || pdfPage == null
                ? message("kit.nopage", provision.plan().name())
                : message("kit.page", provision.plan().name(), page, pdfPage);
        List<Line> lines = new ArrayList<>(List.of(
                new Line(provision.ref() + " " + provision.title(), true),
                new Line(place, false),
                new Line(message("kit.summary", provision.summary()), false)));
        quotation(provision, official).ifPresent(lines::add);
        return kit(lines, addresses.of(provision), "/embed/" + provision.ref().inPath(), release);
    }

    /** The official words, in quotation marks; empty where they are not at hand. */
    private Optional<Line> quotation(Provision provision, @Nullable OfficialWords official) {
        return Optional.ofNullable(official)
                .map(OfficialWords::quotable)
                .map(quote ->
                        new Line(message("kit.official", provision.ref(), quote.document(), quote.text()), false));
    }

    /**
     * The kit of a relation between two items, in the order in which they are given.
     *
     * @param official what the official documents say there, by reference; none where that is left out
     */
    public QuoteKit of(
            Relation relation,
            Provision first,
            Provision second,
            Map<ItemRef, OfficialWords> official,
            Release release) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line(
                        message(
                                "relation.heading." + relation.type(),
                                relation.first().toString(),
                                relation.second().toString()),
                        true),
                new Line(first.ref() + " " + first.title(), false),
                new Line(second.ref() + " " + second.title(), false),
                new Line(message("kit.rationale", relation.strength(), relation.rationale()), false)));
        List.of(first, second)
                .forEach(side -> quotation(side, official.get(side.ref())).ifPresent(lines::add));
        return kit(
                lines,
                addresses.relation(relation.first(), relation.second()),
                "/embed/" + relation.first().inPath() + "/" + relation.second().inPath(),
                release);
    }

    /**
     * The kit of a comparison.
     *
     * @param lines what it says, each as a sentence
     */
    public QuoteKit of(String title, List<String> lines, String path, Release release) {
        List<Line> all = new ArrayList<>();
        all.add(new Line(title, true));
        lines.forEach(line -> all.add(new Line(line, false)));
        return kit(all, path, "/embed" + path, release);
    }

    private QuoteKit kit(List<Line> lines, String path, String embed, Release release) {
        String permalink = addresses.absolute(path);
        String day = DAY.format(release.date().value());
        String dated = release.published() ? addresses.absolute(Addresses.dated(path, release.date())) : null;
        String frozen = release.published() ? addresses.absolute(Addresses.dated(embed, release.date())) : null;
        String source = message("kit.source", day);
        return new QuoteKit(
                lines.stream().map(Line::text).collect(Collectors.joining("\n"))
                        + "\n" + source + "\n" + permalink
                        + (dated == null ? "" : "\n" + dated),
                lines.stream()
                                .map(line -> line.heading()
                                        ? "<p><strong>" + escape(line.text()) + "</strong></p>"
                                        : "<p>" + escape(line.text()) + "</p>")
                                .collect(Collectors.joining("\n"))
                        + "\n<p><a href=\"" + escape(permalink) + "\">" + escape(source) + "</a>"
                        + (dated == null
                                ? ""
                                : " <a href=\"" + escape(dated) + "\">" + escape(message("kit.dated", day)) + "</a>")
                        + "</p>",
                lines.stream()
                                .map(line ->
                                        line.heading() ? "**" + markdown(line.text()) + "**" : markdown(line.text()))
                                .collect(Collectors.joining("\n\n"))
                        + "\n\n[" + markdown(source) + "](" + permalink + ")"
                        + (dated == null ? "" : " [" + markdown(message("kit.dated", day)) + "](" + dated + ")"),
                permalink,
                dated,
                addresses.absolute(embed),
                frozen);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Takes their meaning from the characters that have one in Markdown. */
    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
