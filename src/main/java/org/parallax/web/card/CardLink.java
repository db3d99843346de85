package org.parallax.web.card;

/**
 * Where a card is.
 *
 * @param path on this site; other sites need the whole address
 * @param alt what it shows, for those who do not see it
 */
public record CardLink(String path, String alt) {
    /** The width of every card, in pixels. */
    public static final int WIDTH = CardPainter.WIDTH;

    /** The height of every card, in pixels. */
    public static final int HEIGHT = CardPainter.HEIGHT;
}
