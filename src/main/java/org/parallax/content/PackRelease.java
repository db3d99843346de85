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
        Path folder = Path.of(args[0]).toAbsolutePath();
        ContentSource source = new ContentSource("file:" + folder + "/", new DefaultResourceLoader());
        ContentSource.Prepared prepared = source.prepared();
        ReleaseDate date = prepared.content().date();
        if (source.packed().stream().anyMatch(release -> release.date().equals(date))) {
            System.err.println("A release of " + date + " is published already; release.yaml needs a later date.");
            System.exit(1);
        }
        Path file = folder.resolve("releases").resolve(date + ".json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            out.write(prepared.document().getBytes(StandardCharsets.UTF_8));
        }
        Path index = folder.resolve("releases").resolve("index.yaml");
        String entry = "- {date: \"" + date + "\", sha256: " + prepared.checksum() + "}\n";
        // The list is written as [] until it has an entry.
        Files.writeString(index, Files.readString(index).replace("[]\n", "") + entry);
        System.out.println("Published " + date + ", SHA-256 " + prepared.checksum());
    }
}
