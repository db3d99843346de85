package org.parallax.web.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.parallax.content.ReleaseDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.server.ResponseStatusException;

/**
 * Draws cards, and keeps those that were asked for last. A card takes some 20 ms and 85 kB; an address that is
 * shared is asked for by many at once.
 */
@Component
class CardImages {
    private static final Logger log = LoggerFactory.getLogger(CardImages.class);

    /** How many are kept: about 17 MB. */
    static final int KEPT = 200;

    /** How many are drawn at a time; each takes about 5 MB while it is. */
    private static final int AT_ONCE = 2;

    private final SingletonSupplier<Optional<Painter>> painter;
    private final Duration patience;
    private final Semaphore drawing = new Semaphore(AT_ONCE);
    private final Cache<Key, byte[]> images =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    /**
     * What an image depends on. The version of the application is not part of it: the cache ends with the application.
     *
     * @param checksum of the release, since one that is being prepared changes under its date
     */
    record Key(ReleaseDate release, String checksum, String address) {}

    /** Whoever can draw a card. */
    interface Painter {
        BufferedImage paint(Card card);
    }

    /** Where to find one. */
    interface Studio {
        /**
         * Finds one.
         *
         * @throws IOException if nobody can draw here
         */
        Painter open() throws IOException;
    }

    @Autowired
    CardImages() {
        this(() -> new CardPainter(CardFonts.load())::paint, Duration.ofSeconds(5));
    }

    /**
     * Draws by other means.
     *
     * @param patience how long a request waits for others to be drawn
     */
    CardImages(Studio studio, Duration patience) {
        this.painter = SingletonSupplier.of(() -> open(studio));
        this.patience = patience;
    }

    /**
     * The image of a card, as a PNG file that is not to be changed.
     *
     * @param card what it shows; not asked where the image is at hand
     * @return empty where this machine cannot draw any
     */
    Optional<byte[]> get(Key key, Supplier<? extends Card> card) {
        byte[] known = images.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        // What the card shows is read first, so that nobody holds up the drawing while waiting for the database.
        return painter.obtain().map(able -> drawn(key, card.get(), able));
    }

    private byte[] drawn(Key key, Card card, Painter able) {
        try {
            if (!drawing.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return images.get(key, missing -> png(able.paint(card)));
        } finally {
            drawing.release();
        }
    }

    private static ResponseStatusException busy() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Too many images are being drawn.");
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        // In memory: a plain stream would be written by way of a temporary file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Optional<Painter> open(Studio studio) {
        try {
            return Optional.of(studio.open());
        } catch (IOException | LinkageError | InternalError e) {
            log.error(
                    "No cards can be drawn here: their addresses answer 404 until the application is started again."
                            + " Java draws text with FreeType (on Debian and Ubuntu the package libfreetype6)",
                    e);
            return Optional.empty();
        }
    }
}
