package org.parallax.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.citation.Reference.Original;

/**
 * Writes references in all styles and formats. That takes some milliseconds, longer than all the rest of a page, so what
 * was written is kept, up to a limit.
 */
class Writing {
    private static final int KEPT = 1000;

    private final CslStyle chicago = new CslStyle("chicago-notes-bibliography.csl");
    private final CslStyle apa = new CslStyle("apa.csl");
    private final CslStyle mla = new CslStyle("modern-language-association.csl");
    private final CslStyle gbt = new CslStyle("china-national-standard-gb-t-7714-2015-numeric.csl");

    private final Map<Request, Citation> written = new ConcurrentHashMap<>();

    private record Request(Reference reference, LocalDate readOn) {}

    Citation citation(Reference reference, LocalDate readOn) {
        if (written.size() >= KEPT) {
            written.clear();
        }
        return written.computeIfAbsent(new Request(reference, readOn), request -> write(reference, readOn));
    }

    Citation write(Reference reference, LocalDate readOn) {
        CSLItemData authored = CslItem.authored(reference);
        Map<Style, String> html = new EnumMap<>(Style.class);
        html.put(
                Style.INLINE,
                Html.escape(reference.inline().text())
                        .replace(
                                Html.escape(reference.inline().url()),
                                Html.link(reference.inline().url())));
        html.put(Style.CHICAGO, chicago.entry(authored));
        html.put(Style.APA, apa.entry(authored));
        html.put(Style.MLA, mla.entry(CslItem.published(reference)));
        html.put(Style.GB_T_7714, gbt.entry(CslItem.accessed(reference, readOn)));
        html.put(Style.WIKIPEDIA, Html.escape(WikiTemplate.of(reference, readOn)));
        Map<Style, String> texts = new EnumMap<>(Style.class);
        html.forEach((style, entry) -> texts.put(style, Html.text(entry)));
        Original original = reference.original();
        if (original != null) {
            html.replaceAll((style, entry) -> withLanguage(entry, original));
        }
        return new Citation(
                Collections.unmodifiableMap(texts),
                Collections.unmodifiableMap(html),
                Bibtex.of(reference),
                Ris.of(reference),
                CslJson.of(CslItem.complete(reference)));
    }

    private static String withLanguage(String html, Original original) {
        String marked = Html.inLanguage(html, original.title(), original.language());
        return original.author() == null ? marked : Html.inLanguage(marked, original.author(), original.language());
    }
}
