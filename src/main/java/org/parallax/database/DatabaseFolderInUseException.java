package org.parallax.database;

import java.nio.file.Path;

/** Another running application holds the folder of the embedded database. */
final class DatabaseFolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFolderInUseException(Path folder) {
        super("The database folder " + folder + " is in use by another running Parallax.");
    }
}
