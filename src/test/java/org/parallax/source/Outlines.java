package org.parallax.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.source.CutDocument.Run;
import org.parallax.source.PlanOutline.Expected;
import org.parallax.source.PlanOutline.Heading;
import org.parallax.source.PlanOutline.Source;
import org.parallax.text.Passage;

/** Outlines of invented plans, and what belongs to them. */
final class Outlines {
    private Outlines() {}

    /** A plan of the given title and sections. */
    static PlanOutline plan(List<String> title, int pdfPageOffset, Heading... headings) {
        return new PlanOutline(
                new PlanId("xx-harbour-2024"),
                "XX",
                title,
                List.of(new Source("en", "https://harbour.example/files/harbour-plan.pdf")),
                null,
                pdfPageOffset,
                Arrays.asList(headings),
                List.of());
    }

    static Heading heading(String number, String text) {
        return heading(number, text, null);
    }

    static Heading heading(String number, String text, @Nullable String original) {
        return new Heading(new PlanNumber(number), text, original);
    }

    /** An item or framing passage that was coded from these words. */
    static Expected coded(String number, String words) {
        return new Expected(
                new PlanNumber(number),
                !number.endsWith(".0"),
                "Title of " + number,
                "Title of " + number + " Our summary.",
                Passage.of(words).sha256());
    }

    /** An item of which only our summary is known. */
    static Expected summed(String number, String summary) {
        return new Expected(new PlanNumber(number), true, "", summary, null);
    }

    static AttachedDocument attached(String name, String language) {
        return new AttachedDocument(
                name,
                new PlanId("xx-harbour-2024"),
                language,
                null,
                false,
                "0".repeat(64),
                1,
                0,
                LocalDate.of(2024, 5, 1),
                false);
    }

    /** The words of the pieces under a heading, one by one. */
    static List<String> pieces(CutDocument document, String section) {
        return document.runs(section).stream()
                .flatMap(run -> run.places().mapToObj(at -> document.words(new Run(at, at + 1))))
                .toList();
    }
}
