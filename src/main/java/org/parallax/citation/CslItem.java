package org.parallax.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import org.parallax.citation.Reference.Original;

/** A reference as the styles of the Citation Style Language take it. Titles are in sentence case there by convention. */
class CslItem {
    private CslItem() {}

    /** All that is known of it, for other programs. */
    static CSLItemData complete(Reference reference) {
        return plain(reference)
                .publisherPlace(reference.place())
                .eventTitle(reference.event())
                .note(reference.note().isEmpty() ? null : reference.note())
                .build();
    }

    /**
     * For Chicago and APA. Neither repeats an institution that is the author as publisher or name of the site, and neither
     * asks for the place.
     */
    static CSLItemData authored(Reference reference) {
        return plain(reference).build();
    }

    /** For MLA, which begins with the title where the author is the publisher too, and names that one without article. */
    static CSLItemData published(Reference reference) {
        CSLItemDataBuilder item = plain(reference).author((CSLName[]) null);
        return switch (reference.kind()) {
            case REPORT ->
                item.publisher(Reference.withoutArticle(reference.author())).build();
            case PAGE -> item.containerTitle(reference.author()).build();
        };
    }

    /**
     * For GB/T 7714, which wants the day of access of all that is on the web. Its readers read Chinese, so where an original
     * is known with its publisher, the original is cited.
     */
    static CSLItemData accessed(Reference reference, LocalDate readOn) {
        CSLItemDataBuilder item =
                plain(reference).genre(null).originalTitle(null).accessed(date(readOn));
        Original original = reference.original();
        if (original != null && original.author() != null && original.url() != null) {
            item.title(original.title())
                    .author(name(original.author()))
                    .URL(original.url())
                    .language(original.language());
        }
        return item.build();
    }

    private static CSLItemDataBuilder plain(Reference reference) {
        Original original = reference.original();
        return new CSLItemDataBuilder()
                .id(reference.key())
                .type(
                        switch (reference.kind()) {
                            case REPORT -> CSLType.REPORT;
                            case PAGE -> CSLType.WEBPAGE;
                        })
                .author(name(reference.author()))
                .title(reference.titleSentenceCase())
                .originalTitle(original == null ? null : original.title())
                .genre(reference.description())
                .issued(date(reference.issued()))
                .URL(reference.url())
                .language("en");
    }

    private static CSLName name(String institution) {
        return new CSLNameBuilder().literal(institution).build();
    }

    private static CSLDate date(LocalDate day) {
        return new CSLDateBuilder()
                .dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .build();
    }
}
