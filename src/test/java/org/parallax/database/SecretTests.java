package org.parallax.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {
    private static final String WRONG_PASSWORD = "28P01";
    private static final String READ_ONLY = "25006";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.READER})
    void nobodyComesInWithoutIt(String role) throws IOException, SQLException {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(() -> connect(database, role, "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(WRONG_PASSWORD));
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, null))
                    .isInstanceOf(SQLException.class);
            connect(database, role, database.password()).close();
        }
    }

    @Test
    void onlyTheAccountOfTheApplicationCanReadIt() throws IOException, SQLException {
        start().close();
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void itStaysTheSame() throws IOException, SQLException {
        String first;
        try (EmbeddedDatabase database = start()) {
            first = database.password();
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.password()).isEqualTo(first);
            connect(database, EmbeddedDatabase.READER, first).close();
        }
    }

    @Test
    void anotherOneIsMadeWhereItWasLost() throws IOException, SQLException {
        String first;
        try (EmbeddedDatabase database = start()) {
            first = database.password();
        }
        Files.delete(file());
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(() -> connect(database, EmbeddedDatabase.OWNER, first))
                    .isInstanceOf(SQLException.class);
            connect(database, EmbeddedDatabase.OWNER, database.password()).close();
        }
    }

    @Test
    void anEmptyOneIsLostToo() throws IOException, SQLException {
        start().close();
        Files.writeString(file(), "");
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(() -> connect(database, EmbeddedDatabase.OWNER, ""))
                    .isInstanceOf(SQLException.class);
            connect(database, EmbeddedDatabase.OWNER, database.password()).close();
        }
        assertThat(Files.readString(file())).isNotBlank();
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aStartThatFailsLeavesNoServerBehindAndNothingLocked() throws IOException, SQLException {
        try (EmbeddedDatabase database = start();
                Connection connection = DriverManager.getConnection(
                        database.url().replace("/parallax", "/postgres"), "postgres", database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database parallax");
            statement.execute("alter role postgres set default_transaction_read_only = on");
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(this::start)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(READ_ONLY));
            assertThat(parent.resolve("data").resolve("postmaster.pid")).doesNotExist();
        }
    }

    private EmbeddedDatabase start() throws IOException, SQLException {
        return EmbeddedDatabase.start(parent.resolve("data"));
    }

    private Path file() {
        return parent.resolve("data.password");
    }

    private static Connection connect(EmbeddedDatabase database, String role, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), role, password);
    }
}
