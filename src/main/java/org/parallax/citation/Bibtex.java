package org.parallax.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.parallax.citation.Reference.Original;

/** A BibTeX entry with fields for BibLaTeX too, which older styles skip. */
class Bibtex {
    private static final Key ORIGINAL_TITLE = new Key("origtitle");
    private static final Key DAY = new Key("day");
    private static final Key LANGUAGE = new Key("language");

    private Bibtex() {}

    static String of(Reference reference) {
        BibTeXEntry entry = new BibTeXEntry(
                switch (reference.kind()) {
                    case REPORT -> BibTeXEntry.TYPE_TECHREPORT;
                    case PAGE -> BibTeXEntry.TYPE_MISC;
                },
                new Key(reference.key()));
        // The second pair of braces keeps an institution from being read as a person, and capitals as they are.
        add(entry, BibTeXEntry.KEY_AUTHOR, "{" + escape(reference.author()) + "}");
        add(entry, BibTeXEntry.KEY_TITLE, "{" + escape(reference.title()) + "}");
        if (reference.kind() == Reference.Kind.REPORT) {
            add(entry, BibTeXEntry.KEY_INSTITUTION, "{" + escape(reference.author()) + "}");
            add(entry, BibTeXEntry.KEY_TYPE, "Report");
        }
        if (reference.place() != null) {
            add(entry, BibTeXEntry.KEY_ADDRESS, escape(reference.place()));
        }
        add(entry, BibTeXEntry.KEY_YEAR, String.valueOf(reference.issued().getYear()));
        entry.addField(
                BibTeXEntry.KEY_MONTH,
                new KeyValue(reference
                        .issued()
                        .getMonth()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .substring(0, 3)));
        add(entry, DAY, String.valueOf(reference.issued().getDayOfMonth()));
        add(entry, BibTeXEntry.KEY_URL, reference.url());
        add(entry, LANGUAGE, "english");
        Original original = reference.original();
        if (original != null) {
            add(entry, ORIGINAL_TITLE, escape(original.title()));
        }
        String note = Notes.of(reference);
        if (!note.isEmpty()) {
            add(entry, BibTeXEntry.KEY_NOTE, escape(note));
        }
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry);
        BibTeXFormatter formatter = new BibTeXFormatter();
        formatter.setIndent("  ");
        StringWriter writer = new StringWriter();
        try {
            formatter.format(database, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer + "\n";
    }

    private static void add(BibTeXEntry entry, Key field, String value) {
        entry.addField(field, new StringValue(value, StringValue.Style.BRACED));
    }

    /** Braces become commands: BibTeX counts them even behind a backslash. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '|' -> escaped.append("\\textbar{}");
                case '$', '&', '%', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
