package org.parallax.database;

/** The role of the requests could change the content. */
final class WritableReaderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WritableReaderException(String role) {
        super("The database role " + role + ", with which requests are answered, can change the content.");
    }
}
