package org.parallax.web.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fonts of the cards, which come with the application, so that a card looks the same wherever it is drawn. */
final class CardFonts {
    private static final Logger log = LoggerFactory.getLogger(CardFonts.class);

    /** Where Java is to read which fonts the machine has, instead of looking for them. */
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    /** The least that Java accepts there: no fonts of the machine. */
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private final Map<Face, Font> faces;

    private CardFonts(Map<Face, Font> faces) {
        this.faces = faces;
    }

    /** A font file. */
    enum Face {
        /** Headings. */
        SERIF("serif-semibold.ttf"),
        /** The words between two headings. */
        SERIF_ITALIC("serif-italic.ttf"),
        /** Labels. */
        SANS("sans-regular.ttf"),
        /** Labels that count. */
        SANS_BOLD("sans-semibold.ttf"),
        /** Chinese, beside any of the others. */
        HAN("han-regular.otf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /**
     * Loads them.
     *
     * @throws IOException if they cannot be read, which is so where the machine has no FreeType
     */
    static CardFonts load() throws IOException {
        try {
            return read();
        } catch (IOException | LinkageError | InternalError e) {
            if (System.getProperty(CONFIGURATION) != null) {
                throw failed(e);
            }
            // Java refuses to read any font where it finds none on the machine; ours need none beside them.
            log.info("Java does not read fonts here ({}): trying without those of the machine", e.toString());
            Path configuration = Files.createTempFile("parallax-fonts", ".properties");
            try {
                Files.writeString(configuration, NO_FONTS);
                System.setProperty(CONFIGURATION, configuration.toString());
                return read();
            } catch (IOException | LinkageError | InternalError again) {
                again.addSuppressed(e);
                throw failed(again);
            } finally {
                System.clearProperty(CONFIGURATION);
                Files.delete(configuration);
            }
        }
    }

    private static CardFonts read() throws IOException {
        Map<Face, Font> faces = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            faces.put(face, read("/card-fonts/" + face.file));
        }
        return new CardFonts(faces);
    }

    private static Font read(String file) throws IOException {
        try (InputStream in = CardFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, new BufferedInputStream(in));
        } catch (FontFormatException e) {
            throw new IOException(file + " is not a font", e);
        }
    }

    private static IOException failed(Throwable cause) {
        return new IOException("The fonts of the cards cannot be read", cause);
    }

    /**
     * A font in a size.
     *
     * @param tracking space between letters, as a part of the size
     */
    Font of(Face face, float size, float tracking) {
        return font(face)
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        size,
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES,
                        TextAttribute.LIGATURES_ON,
                        TextAttribute.TRACKING,
                        tracking));
    }

    /** Whether a font has a character. */
    boolean has(Face face, int character) {
        return font(face).canDisplay(character);
    }

    private Font font(Face face) {
        Font font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException(face + " was not loaded");
        }
        return font;
    }
}
