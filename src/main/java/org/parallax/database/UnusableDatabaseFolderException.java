package org.parallax.database;

import java.io.IOException;
import java.nio.file.Path;

/** The embedded database cannot keep its data where it is told to. */
final class UnusableDatabaseFolderException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableDatabaseFolderException(Path folder, Exception reason) {
        super("The embedded PostgreSQL cannot use the folder " + folder + ": " + reason, reason);
    }
}
