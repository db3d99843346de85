package org.parallax.source;

import java.nio.file.Path;
import java.util.Optional;

/** Where the official files are, which are not part of the project. */
final class OfficialFiles {
    private OfficialFiles() {}

    /** The official PDF of the US plan; it need not exist. */
    static Path usPlan() {
        return Path.of(Optional.ofNullable(System.getProperty("parallax.sources"))
                        .or(() -> Optional.ofNullable(System.getenv("PARALLAX_SOURCES")))
                        .orElse("../shared/sources"))
                .resolve("us-2025/Americas-AI-Action-Plan.pdf")
                .toAbsolutePath()
                .normalize();
    }

    /** What a skipped test says. */
    static String notChecked(Path file) {
        return "NOT CHECKED against the official US plan: there is no " + file
                + "; say where it is with -Dparallax.sources=… or PARALLAX_SOURCES";
    }
}
