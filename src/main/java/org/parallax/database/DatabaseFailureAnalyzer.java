package org.parallax.database;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in words what to do about a database that the application refuses to use. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {
    /** By the class of the database's own code. */
    private static final Map<String, String> ACTIONS = Map.of(
            "08",
            "It has to run, and to be reached at SPRING_DATASOURCE_URL. Start Parallax again when it is.",
            "28",
            "Compare SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and SPRING_FLYWAY_USER and"
                    + " SPRING_FLYWAY_PASSWORD, with the roles of the database.",
            "53",
            "It needs more room on its disk, more memory or more connections.");

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
            if (cause instanceof UnusableDatabaseFolderException) {
                return new FailureAnalysis(
                        cause.getMessage(),
                        "The folder has to be writable, on a disk with some 200 MB of room. Another one is given with"
                                + " --parallax.database.dir=…",
                        cause);
            }
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                String action = ACTIONS.get(refused.getSQLState().substring(0, 2));
                if (action != null) {
                    return new FailureAnalysis("The database says: " + refused.getMessage(), action, cause);
                }
            }
        }
        return null;
    }
}
