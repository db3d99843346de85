package org.parallax.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.DefaultResourceLoader;

/** Publishes the state being prepared: writes it into {@code releases/} and its checksum into the index. */
final class PackRelease {
    private PackRelease() {}

    /** Publishes; the one argument is the content folder. */
    public static void main(String[] args) throws IOException {
        try {
            System.out.println("Published " + publish(Path.of(args[0])));
        } catch (InvalidContentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Publishes the state being prepared.
     *
     * @return its date and checksum, as the index has them
     * @throws InvalidContentException if anything is wrong with it; nothing is written then
     */
    static String publish(Path contentFolder) throws IOException {
        Path releases = contentFolder.resolve("releases");
        ContentSource source =
                new ContentSource("file:" + contentFolder.toAbsolutePath() + "/", new DefaultResourceLoader());
        ContentSource.Prepared prepared = source.prepared();
        ReleaseDate date = prepared.content().date();
        for (ContentSource.Packed earlier : source.packed()) {
            if (earlier.date().compareTo(date) >= 0) {
                throw new InvalidContentException(
                        "release.yaml",
                        1,
                        "A release of " + earlier.date() + " is published already; the new one needs a later date.");
            }
        }
        Path file = releases.resolve(date + ".json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            out.write(prepared.document().getBytes(StandardCharsets.UTF_8));
        }
        Path index = releases.resolve("index.yaml");
        String entry = "- {date: \"" + date + "\", sha256: " + prepared.checksum() + "}\n";
        // The list is written as [] until it has an entry.
        Files.writeString(index, Files.readString(index).replace("[]\n", "") + entry);
        return date + ", SHA-256 " + prepared.checksum();
    }
}
