package org.parallax.api;

import java.util.Locale;
import org.springframework.http.MediaType;

/** In what form a page is read by programs. */
enum Format {
    /** Everything that the page shows, as one object. */
    JSON(MediaType.APPLICATION_JSON_VALUE),
    /** The rows of the page as one table (RFC 4180). */
    CSV("text/csv;charset=UTF-8"),
    /** The rows of the page to be read, or put into notes. */
    MD("text/markdown;charset=UTF-8");

    /** The name of a data file, for a mapping. */
    static final String FILE = "/data.{format:json|csv|md}";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** The end of a file's name, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with an extension that {@link #FILE} lets through. */
    static Format of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
