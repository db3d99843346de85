package org.parallax.citation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is cited, before any style. Texts are one line each, without control characters and marks of direction, and the
 * address holds only what is safe in every format.
 *
 * @param key by which a bibliography refers to it: lower-case letters, digits, dots and hyphens
 * @param author the institution that is named as author
 * @param title as it stands on the thing itself
 * @param titleSentenceCase the title with capitals only where a sentence has them
 * @param original the text that this is a version of; null where there is none
 * @param place where it was issued; null where that is nowhere
 * @param event at which it was issued; null where at none
 * @param description what it is, in a phrase; null where the kind says it
 * @param note more about it, for formats that have room; empty where there is nothing to say
 * @param inline the whole citation as a fragment of a sentence, with the address that it ends in
 */
record Reference(
        String key,
        Kind kind,
        String author,
        String title,
        String titleSentenceCase,
        @Nullable Original original,
        LocalDate issued,
        @Nullable String place,
        @Nullable String event,
        String url,
        @Nullable String description,
        String note,
        Inline inline) {

    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9.]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final String SAFE = "-._~:/?#@!$&()*+,;=%";

    enum Kind {
        REPORT,
        PAGE
    }

    /**
     * A text in its original language.
     *
     * @param author the publisher of its official text, in that language; null where none is known
     * @param url where it is; null where the publisher is not known
     */
    record Original(
            String title,
            String language,
            @Nullable String author,
            @Nullable String url) {
        Original {
            title = line(title);
            author = author == null ? null : line(author);
            url = url == null ? null : address(url);
        }
    }

    /** A fragment of a sentence; the address stands in it once. */
    record Inline(String text, String url) {
        static Inline of(String before, String url, String after) {
            return new Inline(line(before + address(url) + after), address(url));
        }
    }

    Reference {
        key = NOT_IN_KEYS.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        author = line(author);
        title = line(title);
        titleSentenceCase = line(titleSentenceCase);
        place = place == null ? null : line(place);
        event = event == null ? null : line(event);
        url = address(url);
        description = description == null ? null : line(description);
        note = line(note);
    }

    /** An institution's name without the article that running text and some styles leave out: {@code White House}. */
    static String withoutArticle(String institution) {
        return institution.replaceFirst("^The ", "");
    }

    private static String line(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** An address in which all is escaped that ends or breaks it in some format: spaces, quotes, brackets, bars. */
    private static String address(String url) {
        StringBuilder safe = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
                safe.append(c);
            } else {
                safe.append('%').append(String.format("%02X", (int) c));
            }
        }
        return safe.toString();
    }
}
