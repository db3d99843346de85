package org.parallax.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in words what to do about a database that the application refuses to use. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFolderInUseException) {
                return new FailureAnalysis(
                        cause.getMessage(),
                        "Stop the other one, or give this one a folder of its own with --parallax.database.dir=…",
                        cause);
            }
            if (cause instanceof WritableReaderException || cause instanceof MissingOwnerException) {
                return new FailureAnalysis(
                        cause.getMessage(),
                        "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a role that owns nothing, and"
                                + " SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD to the owner of the database. The"
                                + " application grants the first one the right to read.",
                        cause);
            }
        }
        return null;
    }
}
