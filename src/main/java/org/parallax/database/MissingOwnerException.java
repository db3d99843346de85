package org.parallax.database;

/** A database is configured, and no role that may migrate it. */
final class MissingOwnerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingOwnerException() {
        super("No role is configured that may migrate the database and load the content.");
    }
}
