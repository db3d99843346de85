package org.parallax.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a folder of its own, run as a child of this process; it lives as long as the application, its
 * data stay.
 *
 * <p>Clients on this machine connect without a password: the server listens on the loopback address only.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "parallax_owner";
    static final String READER = "parallax_reader";

    private static final String DATABASE = "parallax";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /**
     * Starts the server, after stopping one that a killed process left behind, and creates roles and database on the
     * first start.
     *
     * @throws DatabaseFolderInUseException if another running application uses the folder
     */
    static EmbeddedDatabase start(Path dir) throws IOException, SQLException {
        Path folder = dir.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        FileChannel lockFile = lock(folder);
        try {
            stopOrphan(folder);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library switches both off, which suits throw-away data only.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            log.info("Embedded PostgreSQL started on port {}, data in {}", server.getPort(), folder);
            createRolesAndDatabase(server);
            return new EmbeddedDatabase(server, lockFile);
        } catch (IOException | SQLException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    String url() {
        return server.getJdbcUrl(OWNER, DATABASE).replaceAll("\\?.*", "");
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lockFile.close();
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseFolderInUseException(folder);
        }
        return channel;
    }

    /** Stops the server of an application that was killed: this process holds the folder's lock, so nobody needs it. */
    private static void stopOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        // The second line names the data folder: a recycled process number alone proves nothing.
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(folder)) {
            return;
        }
        long pid = Long.parseLong(lines.get(0).strip());
        ProcessHandle orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .orElse(null);
        if (orphan == null) {
            return;
        }
        log.warn("Stopping the PostgreSQL server (process {}) that an earlier, killed run left behind", pid);
        orphan.destroy();
        try {
            orphan.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("The PostgreSQL server left behind (process " + pid + ") did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the PostgreSQL server left behind was stopping", e);
        }
    }

    private static void createRolesAndDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, READER)) {
                if (missing(statement, "select from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
            }
            if (missing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }
}
