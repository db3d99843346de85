package org.parallax;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner of the test database, who can write. */
@TestComponent
public class Owner {
    private final DataSource connection;

    Owner(Flyway flyway) {
        this.connection = flyway.getConfiguration().getDataSource();
    }

    /** Statements that stay. */
    public JdbcTemplate sql() {
        return new JdbcTemplate(connection);
    }

    /** Statements that are undone in the end. */
    public void tries(Consumer<JdbcTemplate> work) {
        new TransactionTemplate(new JdbcTransactionManager(connection)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.accept(sql());
        });
    }
}
