package org.parallax.source;

/** An official file that cannot be attached; the message is one sentence for the one who runs the site. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableSourceException(String message) {
        super(message);
    }
}
