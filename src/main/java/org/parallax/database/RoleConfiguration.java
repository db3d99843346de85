package org.parallax.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the two roles apart: the owner migrates and imports, requests only read. */
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {
    /** Tells the migrations which role to let read, and insists on a role of its own for the owner. */
    @Bean
    FlywayConfigurationCustomizer readerPlaceholder(JdbcConnectionDetails reader, FlywayConnectionDetails owner)
            throws SQLException {
        if (owner.getUsername() == null) {
            throw new MissingOwnerException();
        }
        connect(reader);
        return flyway -> flyway.placeholders(Map.of("reader", String.valueOf(reader.getUsername())));
    }

    /** Asks to be let in before Hibernate does, which would keep to itself why it was not. */
    private static void connect(JdbcConnectionDetails reader) throws SQLException {
        Properties credentials = new Properties();
        if (reader.getUsername() != null) {
            credentials.setProperty("user", reader.getUsername());
        }
        if (reader.getPassword() != null) {
            credentials.setProperty("password", reader.getPassword());
        }
        DriverManager.getConnection(reader.getJdbcUrl(), credentials).close();
    }

    /** Stops the start if requests would be answered by a role that can write. */
    @Bean
    SmartInitializingSingleton readerCannotWrite(JdbcClient requests) {
        return () -> {
            String writer = requests.sql("""
                            select current_user from pg_roles
                            where rolname = current_user and (rolsuper or exists (
                                select from information_schema.tables t
                                where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
                                and has_table_privilege(format('%I.%I', t.table_schema, t.table_name),
                                    'insert, update, delete, truncate')))
                            """).query(String.class).optional().orElse(null);
            if (writer != null) {
                throw new WritableReaderException(writer);
            }
        };
    }
}
