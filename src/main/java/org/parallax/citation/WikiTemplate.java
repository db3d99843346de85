package org.parallax.citation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.citation.Reference.Original;

/** A template of the English Wikipedia's Citation Style 1. */
class WikiTemplate {
    /** Entities, tags, links, templates and signatures; two apostrophes in a row or one at an end; two underscores. */
    private static final Pattern MARKUP = Pattern.compile("[&<>\\[\\]{|}~]|(?<=')'|'(?=')|^'|'$|(?<=_)_|_(?=_)");

    private final StringJoiner parameters;

    private WikiTemplate(String name) {
        parameters = new StringJoiner(" |", "{{" + name + " |", "}}");
    }

    static String of(Reference reference, LocalDate readOn) {
        Original original = reference.original();
        WikiTemplate template = switch (reference.kind()) {
            case REPORT ->
                new WikiTemplate("cite report")
                        .with("author", reference.author())
                        .with("title", reference.title())
                        .with("script-title", original == null ? null : script(original))
                        .with("location", reference.place());
            case PAGE ->
                new WikiTemplate("cite web").with("title", reference.title()).with("website", reference.author());
        };
        return template.with("date", Citations.DAY.format(reference.issued()))
                .with("url", reference.url())
                .with("access-date", Citations.DAY.format(readOn))
                .parameters
                .toString();
    }

    private WikiTemplate with(String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name + "=" + (name.equals("url") ? value : escape(value)));
        }
        return this;
    }

    /** Such as {@code zh:}, then the title; only titles that are not in Latin letters have this parameter. */
    private static @Nullable String script(Original original) {
        boolean latin = original.title()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return latin ? null : Locale.forLanguageTag(original.language()).getLanguage() + ":" + original.title();
    }

    /** Sets quotation marks straight, as Wikipedia has them, and writes as entities what would be markup. */
    static String escape(String text) {
        String straight =
                text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
        return MARKUP.matcher(straight)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";");
    }
}
