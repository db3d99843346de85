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
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a folder of its own, run as a child of this process; it lives as long as the application, its
 * data stay.
 *
 * <p>It listens on the loopback address only, and lets in who knows the {@link Secret}.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "parallax_owner";
    static final String READER = "parallax_reader";

    private static final String DATABASE = "parallax";
    private static final String SUPERUSER = "postgres";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** How long is waited between two attempts to start a server that ended. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path folder;
    private final FileChannel lockFile;
    private final Secret secret;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(Path folder, FileChannel lockFile, Secret secret, EmbeddedPostgres server) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.secret = secret;
        this.server = server;
    }

    /**
     * Starts the server, after stopping one that a killed process left behind, and creates roles and database on the
     * first start.
     *
     * @throws DatabaseFolderInUseException if another running application uses the folder
     * @throws UnusableDatabaseFolderException if the folder cannot be made, read or written
     */
    static EmbeddedDatabase start(Path dir) throws IOException, SQLException {
        Path folder = dir.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = lock(folder);
            try {
                stopOrphan(folder);
                Secret secret = Secret.of(folder);
                EmbeddedPostgres server = launch(folder, secret, 0);
                createRolesAndDatabase(server, secret);
                EmbeddedDatabase database = new EmbeddedDatabase(folder, lockFile, secret, server);
                database.watch();
                return database;
            } catch (IOException | SQLException | RuntimeException e) {
                try {
                    // However far the start came: the server would outlive this process.
                    stopOrphan(folder);
                } catch (IOException left) {
                    e.addSuppressed(left);
                } finally {
                    lockFile.close();
                }
                throw e;
            }
        } catch (IOException | IllegalStateException e) {
            // The second is how the library says that a program of PostgreSQL failed.
            throw new UnusableDatabaseFolderException(folder, e);
        }
    }

    /**
     * Starts the server, after stopping one that an earlier attempt left behind.
     *
     * @param port where it listens; 0 for any that is free
     */
    private static EmbeddedPostgres launch(Path folder, Secret secret, int port) throws IOException {
        stopOrphan(folder);
        // After a failed attempt the library holds its lock until it is collected. Ours guards the folder, and a new
        // file is
        // a new lock.
        Files.deleteIfExists(folder.resolve("epg-lock"));
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secret.value())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library switches both off, which suits throw-away data only.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        log.info("Embedded PostgreSQL started on port {}, data in {}", server.getPort(), folder);
        return server;
    }

    /** The address of the database: the same when the server had to be started again. A load sends its rows by the hundred. */
    synchronized String url() {
        return server.getJdbcUrl(OWNER, DATABASE).replaceAll("\\?.*", "") + "?reWriteBatchedInserts=true";
    }

    /** The password of both roles. */
    String password() {
        return secret.value();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try {
            server.close();
            // One that was started again and was too slow to be taken for running.
            stopOrphan(folder);
        } finally {
            lockFile.close();
        }
    }

    /** Starts the server again, at the same port, if it ends before the application does. */
    private void watch() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle process =
                ProcessHandle.of(pid).orElseThrow(() -> new IOException("The server has ended again at once"));
        Thread watcher = new Thread(
                () -> {
                    process.onExit().join();
                    restart();
                },
                "database-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        int port = server.getPort();
        log.error("The embedded PostgreSQL has ended by itself; starting it again");
        try {
            // Gives back what the library holds; there is nothing left to stop.
            server.close();
        } catch (IOException e) {
            log.debug("The server had ended", e);
        }
        while (!closed) {
            try {
                server = launch(folder, secret, port);
                watch();
                return;
            } catch (IOException | IllegalStateException e) {
                log.warn("The embedded PostgreSQL does not start yet: {}", e.getMessage());
            }
            try {
                // Lets close() have its turn.
                wait(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
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

    /**
     * Stops a server that nobody has, of an application that was killed or of a start that failed: this process holds the folder's
     * lock, so nobody needs it.
     */
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
        log.warn("Stopping the PostgreSQL server (process {}) that a killed run or a failed start left behind", pid);
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

    private static void createRolesAndDatabase(EmbeddedPostgres server, Secret secret)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase(Map.of("password", secret.value()))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, READER)) {
                if (missing(statement, "select from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
            }
            if (missing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            secret.guard(connection, List.of(SUPERUSER, OWNER, READER));
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }
}
