package org.parallax.web.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;

/** Looks at single pixels. */
final class Pixels {
    private final BufferedImage image;

    Pixels(BufferedImage image) {
        this.image = image;
    }

    /** How many pixels of a rectangle are not paper. */
    int ink(int left, int top, int right, int bottom) {
        return count(left, top, right, bottom, color -> color != rgb(CardPainter.PAPER));
    }

    /** How many pixels of a rectangle have just that colour. */
    int of(Color wanted, int left, int top, int right, int bottom) {
        return count(left, top, right, bottom, color -> color == rgb(wanted));
    }

    /** How many pixels outside of the place for content are not paper. */
    int inkInMargins() {
        int width = CardPainter.WIDTH;
        int height = CardPainter.HEIGHT;
        // The outline of a letter may reach beyond its own width by a pixel or two.
        int left = CardPainter.LEFT - 4;
        int right = CardPainter.RIGHT + 4;
        return ink(0, 0, width, CardPainter.TOP)
                + ink(0, CardPainter.BOTTOM, width, height)
                + ink(0, 0, left, height)
                + ink(right, 0, width, height);
    }

    private int count(int left, int top, int right, int bottom, IntPredicate counts) {
        int found = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (counts.test(image.getRGB(x, y) & 0xffffff)) {
                    found++;
                }
            }
        }
        return found;
    }

    private static int rgb(Color color) {
        return color.getRGB() & 0xffffff;
    }
}
