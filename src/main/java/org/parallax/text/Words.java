package org.parallax.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, in the one form in which texts are indexed and queries are read. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern UNITED_STATES = Pattern.compile("\\bu\\.s\\.(?:a\\.)?");
    /** A run of Chinese characters, or of other letters and digits. */
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /**
     * A word as it is written, with what belongs to it though it is left out of the plain one. The first group is a word of which only the
     * case can be another one, as most are; the other ways to write one take longer.
     */
    private static final Pattern WRITTEN = Pattern.compile("([a-zA-Z0-9]++(?![.'’\\p{L}\\p{N}\\p{M}]))"
            + "|\\b[uU]\\.[sS]\\.(?:[aA]\\.)?|\\p{IsHan}+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+(?:['’][sS]\\b)?");

    private Words() {}

    /**
     * A word in its text.
     *
     * @param word as {@link Words#of} gives it
     * @param begin where it begins in the text
     * @param end where it ends
     */
    public record Place(String word, int begin, int end) {}

    /**
     * The words of a text, without punctuation, case, accents and the possessive ending. A run of Chinese characters, which
     * has no spaces, stays whole.
     */
    public static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = UNITED_STATES.matcher(plain).replaceAll("us ");
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            words.add(run.group());
        }
        return words;
    }

    /** The words of a text with their places in it. */
    public static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            String plain = written.group(1);
            List<String> words = plain == null ? of(written.group()) : List.of(plain.toLowerCase(Locale.ROOT));
            words.forEach(word -> places.add(new Place(word, written.start(), written.end())));
        }
        return places;
    }

    /** Whether a word is a run of Chinese characters. */
    public static boolean chinese(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /**
     * The pairs of neighbouring characters of a run of Chinese characters, by which any part of the run is found; a single
     * character is its own.
     */
    public static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.isEmpty() ? List.of(run) : pairs;
    }
}
