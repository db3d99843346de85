package org.parallax.web.card;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/** Draws a card in a Java of its own, and says what came of it. */
final class DrawsOneCard {
    private DrawsOneCard() {}

    public static void main(String[] arguments) throws IOException {
        BufferedImage image = new CardPainter(CardFonts.load())
                .paint(SampleCards.provision(Tone.SECOND, "Title", "Section", "人工智能全球治理行动计划"));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        System.out.println("hash=" + Arrays.hashCode(pixels));
    }
}
