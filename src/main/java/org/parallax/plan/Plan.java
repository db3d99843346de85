package org.parallax.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the policy documents.
 *
 * @param shortName two letters, unique: {@code US}
 * @param country the country's name, for narrow places
 * @param label what pages call the plan where both stand side by side: {@code China's plan}
 * @param running its label inside a sentence: {@code the US plan}
 * @param name the name in running text
 * @param title the full title
 * @param titleSentenceCase the full title with capitals only where a sentence has them, as most styles of citing want it
 * @param titleOriginal the title in the original language; null where that is English
 * @param speaksTo whom the plan addresses
 * @param form how the document is built
 * @param divisionNote how far numbers and division are ours; null where they are the plan's own
 * @param levels what the plan calls its headings, from the top
 * @param sources the official addresses; the first is the one to cite
 * @param sourceSha256 the SHA-256 of the official file; null where none is at hand
 * @param pdfPageOffset the PDF page minus the printed page; null where there is no PDF
 * @param position its place among the plans, from 1; fixes its side and colour everywhere
 */
public record Plan(
        PlanId id,
        String shortName,
        String country,
        String label,
        String running,
        String name,
        String title,
        String titleSentenceCase,
        @Nullable String titleOriginal,
        String issuer,
        String place,
        LocalDate issuedOn,
        String speaksTo,
        String form,
        @Nullable String divisionNote,
        List<SectionLevel> levels,
        List<Source> sources,
        @Nullable String sourceSha256,
        @Nullable Integer pdfPageOffset,
        int position) {

    /**
     * An official address of the plan.
     *
     * @param publisher who publishes the plan there, in the language of the text; null where that is the issuer
     */
    public record Source(
            String label,
            String language,
            String url,
            @Nullable String publisher) {}

    /** What the plan calls a heading with this number. */
    public SectionLevel levelOf(PlanNumber section) {
        return levels.get(section.depth() - 1);
    }

    /** The official address to cite, at the page where there is one. */
    public String sourceUrl(@Nullable Integer pdfPage) {
        String url = sources.get(0).url();
        return pdfPage == null ? url : url + "#page=" + pdfPage;
    }

    /** The PDF page of a printed page; null where either is unknown. */
    public @Nullable Integer pdfPage(@Nullable Integer printedPage) {
        return printedPage == null || pdfPageOffset == null ? null : Integer.valueOf(printedPage + pdfPageOffset);
    }
}
