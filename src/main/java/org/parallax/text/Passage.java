package org.parallax.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An official passage in normal form, version 1, so that its hash depends on its words and not on how a page was set:
 * Unicode NFKC, straight quotes, lines joined (a hyphen at a line end is kept, with no space after it), all white space
 * one space, trimmed. Bullet signs, running headers, page numbers and footnotes are not part of a passage; whoever cuts
 * it out of the document leaves them away.
 */
public record Passage(String text) {
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("-\\s*\\n\\s*");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u201a\\u201b]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u201f]");

    /** Normalises the lines of a passage as they stand in the document, in order, without their line ends. */
    public static Passage ofLines(List<String> lines) {
        return of(String.join("\n", lines));
    }

    /** Normalises a passage; a line feed is a line end of the document. */
    public static Passage of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        text = SINGLE_QUOTES.matcher(text).replaceAll("'");
        text = DOUBLE_QUOTES.matcher(text).replaceAll("\"");
        text = LINE_END_HYPHEN.matcher(text).replaceAll("-");
        return new Passage(WHITE_SPACE.matcher(text).replaceAll(" ").strip());
    }

    /** The SHA-256 of the normal form in UTF-8: 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(text);
    }
}
