package org.parallax.web.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.web.card.CardFonts.Face;

/** Sets text: chooses a font for each character, breaks lines, and makes the text fit its place. */
final class Typesetter {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    /** Between two letters: a line that ends inside of a word looks like a mistake in a heading. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private static final String HYPHEN_THAT_HOLDS = "\u2011";

    /** How finely sizes are tried, in pixels. */
    private static final float STEP = 2;

    private final CardFonts fonts;

    Typesetter(CardFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * How text is set.
     *
     * @param largest the size in pixels, if the text fits
     * @param smallest the size below which it is rather cut short
     * @param leading from one line to the next, as a part of the size
     * @param tracking space between letters, as a part of the size
     */
    record Style(Face face, float largest, float smallest, float leading, float tracking) {
        Style(Face face, float size) {
            this(face, size, size, 1.3f, 0);
        }

        /** The same, in that size at the most. */
        Style from(float size) {
            return new Style(face, size, smallest, leading, tracking);
        }

        /** The same, in a smaller size where that is needed to fit. */
        Style downTo(float size) {
            return new Style(face, largest, size, leading, tracking);
        }
    }

    /**
     * Where text is to go.
     *
     * @param lines how many there may be at the most
     * @param height from the top of the first line to the last baseline
     */
    record Place(float width, int lines, float height) {
        Place(float width, int lines) {
            this(width, lines, Float.POSITIVE_INFINITY);
        }

        private int lines(Style style, float size) {
            return (int) Math.max(1, Math.min(lines, 1 + (height - size) / (size * style.leading())));
        }
    }

    /** Text that is set. */
    record Block(List<TextLayout> lines, float size, float leading) {
        /** From the first baseline to the last. */
        float depth() {
            return Math.max(0, lines.size() - 1) * size * leading;
        }

        float width() {
            return (float) lines.stream()
                    .mapToDouble(TextLayout::getVisibleAdvance)
                    .max()
                    .orElse(0);
        }

        /**
         * Draws it.
         *
         * @param x the left edge
         * @param baseline of the first line
         */
        void draw(Graphics2D graphics, Color color, float x, float baseline) {
            draw(graphics, color, x, baseline, 0);
        }

        /** Draws each line with its right edge there. */
        void drawRight(Graphics2D graphics, Color color, float right, float baseline) {
            draw(graphics, color, right, baseline, 1);
        }

        /** Draws each line around a middle. */
        void drawCentred(Graphics2D graphics, Color color, float middle, float baseline) {
            draw(graphics, color, middle, baseline, 0.5f);
        }

        private void draw(Graphics2D graphics, Color color, float x, float baseline, float share) {
            graphics.setColor(color);
            float y = baseline;
            for (TextLayout line : lines) {
                // Outlines instead of glyphs from a cache: the same on every machine, and between pixels too.
                graphics.fill(
                        line.getOutline(AffineTransform.getTranslateInstance(x - share * line.getVisibleAdvance(), y)));
                y += size * leading;
            }
        }
    }

    /** Sets text on one line, as {@link #fit} does. */
    Block line(String text, Style style, float width) {
        return fit(text, style, new Place(width, 1));
    }

    /**
     * Sets text in the largest size in which it fits, with lines of about one length. What does not fit in the smallest
     * size is cut and ends with an ellipsis.
     */
    Block fit(String text, Style style, Place place) {
        return whole(text, style, place).orElseGet(() -> cut(showable(text, style.face()), style, place));
    }

    /** The same, but empty where the text does not fit in the smallest size. */
    Optional<Block> whole(String text, Style style, Place place) {
        String shown = showable(text, style.face());
        for (float size = style.largest(); size >= style.smallest(); size -= STEP) {
            List<TextLayout> set = set(shown, style, size, place.width(), place.lines(style, size), true);
            if (set != null) {
                return Optional.of(new Block(balanced(shown, style, size, place.width(), set), size, style.leading()));
            }
        }
        return Optional.empty();
    }

    private Block cut(String text, Style style, Place place) {
        float size = style.smallest();
        float width = place.width();
        int lines = place.lines(style, size);
        // The smallest prefix that no longer fits is one longer than what is shown.
        int fits = 0;
        int tooLong = text.length() + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (set(shortened(text, middle), style, size, width, lines, false) == null) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        List<TextLayout> set = set(shortened(text, fits), style, size, width, lines, false);
        return new Block(set == null ? List.of() : set, size, style.leading());
    }

    private static String shortened(String text, int length) {
        if (length >= text.length()) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The same lines, narrower, as long as there are no more of them. */
    private List<TextLayout> balanced(String text, Style style, float size, float width, List<TextLayout> set) {
        if (set.size() < 2) {
            return set;
        }
        List<TextLayout> best = set;
        float enough = width;
        float tooNarrow = width / 2;
        while (enough - tooNarrow > 4) {
            float middle = (enough + tooNarrow) / 2;
            List<TextLayout> narrower = set(text, style, size, middle, set.size(), true);
            if (narrower == null) {
                tooNarrow = middle;
            } else {
                best = narrower;
                enough = middle;
            }
        }
        return best;
    }

    /** The lines of a text; null where they are too many, or where a word is too long and words are to be kept whole. */
    private @Nullable List<TextLayout> set(
            String text, Style style, float size, float width, int most, boolean wholeWords) {
        if (text.isEmpty()) {
            return List.of();
        }
        // The measurer does not bear a place without width.
        if (width <= 0) {
            return null;
        }
        AttributedCharacterIterator characters = attributed(text, style, size).getIterator();
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(characters, BreakIterator.getLineInstance(Locale.ENGLISH), CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < characters.getEndIndex()) {
            TextLayout line =
                    lines.size() == most ? null : measurer.nextLayout(width, characters.getEndIndex(), wholeWords);
            // The measurer goes by the widths that letters have inside of the text, which differ at the end of a line.
            if (line == null || line.getVisibleAdvance() > width) {
                return null;
            }
            lines.add(line);
        }
        return lines;
    }

    private AttributedString attributed(String text, Style style, float size) {
        AttributedString attributed = new AttributedString(text);
        Font latin = fonts.of(style.face(), size, style.tracking());
        Font han = fonts.of(Face.HAN, size, 0);
        int start = 0;
        while (start < text.length()) {
            boolean own = fonts.has(style.face(), text.codePointAt(start));
            int end = start;
            while (end < text.length() && fonts.has(style.face(), text.codePointAt(end)) == own) {
                end += Character.charCount(text.codePointAt(end));
            }
            attributed.addAttribute(TextAttribute.FONT, own ? latin : han, start, end);
            start = end;
        }
        return attributed;
    }

    /** The text without what no font has; a letter with a mark that no font has is kept without the mark. */
    String showable(String text, Face face) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                shown.append(' ');
            } else if (has(face, character)) {
                shown.appendCodePoint(character);
            } else if (Character.isValidCodePoint(character)) {
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> has(face, part))
                        .forEach(shown::appendCodePoint);
            }
        });
        String plain = shown.toString().replaceAll(" {2,}", " ").strip();
        return fonts.has(face, HYPHEN_THAT_HOLDS.codePointAt(0))
                ? HYPHEN.matcher(plain).replaceAll(HYPHEN_THAT_HOLDS)
                : plain;
    }

    private boolean has(Face face, int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && (fonts.has(face, character) || fonts.has(Face.HAN, character));
    }
}
