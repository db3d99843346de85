package org.parallax.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the role that answers requests may do, without the pool's read-only transactions as a second guard. */
@DatabaseTest
class ReaderTests {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final JdbcConnectionDetails reader;
    private final JdbcClient requests;

    @Autowired
    ReaderTests(JdbcConnectionDetails reader, JdbcClient requests) {
        this.reader = reader;
        this.requests = requests;
    }

    @Test
    void requestsAreAnsweredByTheReader() {
        assertThat(requests.sql("select current_user").query(String.class).single())
                .isEqualTo("parallax_reader");
    }

    @Test
    void theReaderCanRead() {
        assertThat(requests.sql("select count(*) from policy_item")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into release (date, published, checksum, comparison_rule, note) values ('2001-01-01', true, repeat('0', 64), 1, '')",
                "update policy_item set title = 'changed'",
                "delete from release",
                "truncate release cascade",
                "create table mine (id integer)",
                "create table public.mine (id integer)",
                "create schema mine",
                "create index mine on policy_item (title)",
                "create or replace view mine as select 1",
                "alter table release add column mine integer",
                "drop table item_body",
                "drop schema public cascade",
                "create role mine",
                "set role parallax_owner",
                "select pg_read_file('/etc/passwd')",
                "copy release to program 'cat'"
            })
    void theReaderCanDoNothingElse(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .extracting(SQLException::getSQLState)
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(reader.getJdbcUrl(), reader.getUsername(), reader.getPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
        }
    }
}
