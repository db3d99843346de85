package org.parallax.web.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Provision;
import org.parallax.source.AttachedDocument;
import org.parallax.source.How;
import org.parallax.source.OfficialPassage;
import org.parallax.source.Sources;
import org.parallax.source.VersionNote;
import org.parallax.source.Versions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what pages show of the attached official documents. */
@Component
public class OfficialTexts {
    private final Sources sources;
    private final MessageSource messages;

    OfficialTexts(Sources sources, MessageSource messages) {
        this.sources = sources;
        this.messages = messages;
    }

    /** What the official documents say where each of these stands, by reference; each has an entry. */
    public Map<ItemRef, OfficialWords> of(Collection<? extends Provision> provisions) {
        List<OfficialPassage> passages = sources.passages(provisions);
        Map<ItemRef, OfficialWords> words = new HashMap<>();
        for (Provision provision : provisions) {
            words.put(
                    provision.ref(),
                    words(
                            provision,
                            passages.stream()
                                    .filter(passage -> passage.document()
                                                    .plan()
                                                    .equals(provision.plan().id())
                                            && provision.number().equals(passage.number()))
                                    .toList(),
                            Versions.NONE));
        }
        return words;
    }

    /** What the official documents say where an item or framing passage stands, with their versions side by side. */
    public OfficialWords of(Provision provision) {
        List<OfficialPassage> passages = sources.passages(List.of(provision));
        // Only documents without pages are cut into sentences.
        long versions =
                passages.stream().filter(passage -> passage.pdfPage() == null).count();
        return words(provision, passages, versions < 2 ? Versions.NONE : versions(provision, passages));
    }

    /** The sentences around an item; of the introduction, which has no page of its own, all. */
    private Versions versions(Provision provision, List<OfficialPassage> passages) {
        String section = provision.number().parent().map(PlanNumber::value).orElse("0");
        Versions all = sources.versions(provision.plan().id(), section);
        return provision.section() == null ? all : all.around(passages);
    }

    private OfficialWords words(Provision provision, List<OfficialPassage> passages, Versions versions) {
        List<OfficialWords.Quote> quotes = new ArrayList<>();
        for (OfficialPassage passage : passages) {
            AttachedDocument document = passage.document();
            quotes.add(new OfficialWords.Quote(
                    "official-" + provision.ref().inPath() + "-" + (quotes.size() + 1),
                    document.language(),
                    languageName(document),
                    title(provision.plan(), document),
                    href(passage),
                    pages(provision.plan(), passage),
                    passage.text(),
                    passage.how() == null ? How.SECTION : passage.how(),
                    passage.status(provision.passageSha256()),
                    document.obtainedOn()));
        }
        return new OfficialWords(
                quotes,
                versions,
                sources.notes(provision).stream().map(VersionNote::note).toList(),
                !passages.isEmpty(),
                provision.sourceUrl());
    }

    /** What a document is called: as its plan calls what stands at the address, or as a translation by whom. */
    public String title(Plan plan, AttachedDocument document) {
        return plan.sources().stream()
                .filter(source -> source.url().equals(document.address()))
                .map(Plan.Source::label)
                .findFirst()
                .orElseGet(() -> message("official.translation", document.name()));
    }

    /** The language of a document in English. */
    public static String languageName(AttachedDocument document) {
        return Locale.forLanguageTag(document.language()).getDisplayName(Locale.ENGLISH);
    }

    /** Where a passage can be read in its document; null where that has no address. */
    public static @Nullable String href(OfficialPassage passage) {
        String address = passage.document().address();
        return address == null || passage.pdfPage() == null ? address : address + "#page=" + passage.pdfPage();
    }

    /** The pages of a passage in words; null where its document has none. */
    public @Nullable String pages(Plan plan, OfficialPassage passage) {
        Integer first = passage.pdfPage();
        Integer last = passage.pdfPageEnd();
        if (first == null || last == null || plan.pdfPageOffset() == null) {
            return null;
        }
        int offset = plan.pdfPageOffset();
        return first.equals(last)
                ? message("place.page", first - offset, first)
                : message("place.pages", first - offset, last - offset, first);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
