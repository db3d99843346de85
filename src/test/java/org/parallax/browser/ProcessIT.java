package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application as a user starts it, with its embedded PostgreSQL: restarted, killed, started twice. */
class ProcessIT {
    private static final Path JAR =
            Path.of(System.getProperty("parallax.jar", "")).toAbsolutePath();
    private static final Pattern DATABASE_PORT = Pattern.compile("Embedded PostgreSQL started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Parallax is ready: (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void aRestartKeepsTheDataAndAKilledImportEndsInACompleteRelease() throws Exception {
        try (Run first = start()) {
            assertThat(items(first)).isEqualTo(103);
            assertThat(first.log()).contains("Content: loaded");
        }
        int releases;
        int itemsOfAll;
        try (Run second = start()) {
            assertThat(items(second)).isEqualTo(103);
            try (Connection connection = connect(second.await(DATABASE_PORT))) {
                releases = count(connection, "select count(*) from release");
                itemsOfAll = count(connection, "select count(*) from policy_item");
            }
            assertThat(second.log()).contains("Content: nothing new");
            try (Run rival = start()) {
                assertThat(rival.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                assertThat(rival.log()).contains("is in use by another running Parallax");
            }
            second.kill();
        }
        Path changed = contentDated("2099-01-01");
        try (Run third = start("--parallax.content=file:" + changed + "/")) {
            String database = third.await(DATABASE_PORT);
            try (Connection blocker = connect(database);
                    Statement statement = blocker.createStatement()) {
                // The import has written plans and items, and waits here for the bodies of the items.
                blocker.setAutoCommit(false);
                statement.execute("lock table item_body in share mode");
                awaitBlockedImport(database);
                third.kill();
            }
            try (Connection connection = connect(database)) {
                assertThat(count(connection, "select count(*) from release")).isEqualTo(releases);
                assertThat(count(connection, "select count(*) from policy_item"))
                        .isEqualTo(itemsOfAll);
            }
        }
        try (Run fourth = start("--parallax.content=file:" + changed + "/")) {
            assertThat(items(fourth)).isEqualTo(103);
            assertThat(fourth.log()).contains("Content: loaded [2099-01-01]");
        }
    }

    @Test
    void aDatabaseThatIsKilledIsStartedAgainAndRequestsFindIt() throws Exception {
        try (Run run = start()) {
            URI search = URI.create(run.await(READY) + "api/v1/search?q=chips");
            assertThat(status(search)).isEqualTo(200);
            long server = Long.parseLong(Files.readAllLines(folder.resolve("data/postgresql-18/postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            run.await(Pattern.compile("(has ended by itself)"));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            int status = status(search);
            while (status != 200) {
                assertThat(status).isEqualTo(503);
                assertThat(System.nanoTime()).as("it never came back").isLessThan(deadline);
                Thread.sleep(50);
                status = status(search);
            }
            assertThat(run.log()).doesNotContain("Servlet.service()");
        }
    }

    private static int status(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void awaitBlockedImport(String database) throws Exception {
        try (Connection connection = connect(database)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (count(
                            connection,
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like 'insert into item_body%'")
                    == 0) {
                assertThat(System.nanoTime())
                        .as("the import never reached the lock")
                        .isLessThan(deadline);
                Thread.sleep(50);
            }
        }
    }

    private Connection connect(String port) throws IOException, SQLException {
        String password = Files.readString(folder.resolve("data/postgresql-18.password"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/parallax", "postgres", password);
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** A copy of the shipped content under another date, without the published releases. */
    private Path contentDated(String date) throws IOException {
        Path copy = folder.resolve("content");
        try (var jar = FileSystems.newFileSystem(JAR);
                Stream<Path> files = Files.walk(jar.getPath("BOOT-INF/classes/content"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Path target = copy.resolve(jar.getPath("/BOOT-INF/classes/content")
                        .relativize(file.toAbsolutePath())
                        .toString());
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(copy));
                Files.copy(file, target);
            }
        }
        Files.writeString(copy.resolve("releases/index.yaml"), "[]\n");
        Path release = copy.resolve("release.yaml");
        Files.writeString(
                release, Files.readString(release).replaceFirst("date: \"[0-9-]+\"", "date: \"" + date + "\""));
        return copy;
    }

    private static int items(Run run) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(run.await(READY) + "us-aiap-2025/data.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().split("\"leadBodies\"", -1).length - 1;
    }

    private Run start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "--server.port=0",
                "--management.server.port=0"));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "run", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The application is to start a database of its own, whatever the machine is set up for.
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PARALLAX_"));
        return new Run(builder.start(), log);
    }

    private record Run(Process process, Path logFile) implements AutoCloseable {
        String log() throws IOException {
            return Files.readString(logFile);
        }

        /** What the log says at a place, as soon as it does. */
        String await(Pattern place) throws Exception {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                Matcher matcher = place.matcher(log());
                if (matcher.find()) {
                    return matcher.group(1);
                }
                assertThat(process.isAlive() && System.nanoTime() < deadline)
                        .as("waiting for " + place + " in:\n" + log())
                        .isTrue();
                Thread.sleep(50);
            }
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
