package org.parallax.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * The password of the embedded server's roles: made at the first start, kept in a file beside the data folder that only the account
 * of the application can read, and asked for by the server of everybody else on the machine.
 */
final class Secret {
    private static final int BYTES = 32;
    private static final String FOR_PASSWORDS = "host all all 127.0.0.1/32 scram-sha-256\n";

    /** Holds only while there is no password yet: for the moments of the first start, or where the file was lost. */
    private static final String FOR_ALL = "host all all 127.0.0.1/32 trust\n";

    private final Path folder;
    private final String value;
    private final boolean fresh;

    private Secret(Path folder, String value, boolean fresh) {
        this.folder = folder;
        this.value = value;
        this.fresh = fresh;
    }

    /** The one of a data folder, or a new one that the server does not know yet. Called while the server does not run. */
    static Secret of(Path folder) throws IOException {
        Path file = file(folder);
        String known = Files.exists(file) ? Files.readString(file).strip() : "";
        // It is empty if the machine went down, or the disk was full, between making the file and writing it.
        if (!known.isEmpty()) {
            return new Secret(folder, known, false);
        }
        if (Files.exists(rules(folder))) {
            Files.writeString(rules(folder), FOR_ALL);
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(folder, HexFormat.of().formatHex(bytes), true);
    }

    String value() {
        return value;
    }

    /** Has the server ask for it from now on, if it does not yet. */
    void guard(Connection superuser, List<String> roles) throws SQLException, IOException {
        if (!fresh) {
            return;
        }
        try (Statement statement = superuser.createStatement()) {
            for (String role : roles) {
                statement.execute("alter role " + role + " password '" + value + "'");
            }
            Files.writeString(rules(folder), FOR_PASSWORDS);
            statement.execute("select pg_reload_conf()");
        }
        // Last, so that a start that ended before this begins anew.
        Path file = file(folder);
        Files.deleteIfExists(file);
        Files.createFile(file, readableByOwner(file));
        Files.writeString(file, value);
    }

    private static FileAttribute<?>[] readableByOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }

    private static Path file(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".password");
    }

    private static Path rules(Path folder) {
        return folder.resolve("pg_hba.conf");
    }
}
