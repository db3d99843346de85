package org.parallax;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The database of all tests: a container where a Docker engine answers, else the embedded PostgreSQL with which the
 * application starts anyway, in a folder of its own.
 *
 * <p>The GitHub workflow takes the container; a machine without Docker takes the other way.
 */
@TestConfiguration(proxyBeanMethods = false)
@Conditional(TestDatabase.DockerAnswers.class)
public class TestDatabase {
    @Bean(initMethod = "start", destroyMethod = "stop")
    PostgreSQLContainer postgres() {
        return new PostgreSQLContainer("postgres:18-alpine")
                .withDatabaseName("parallax")
                .withInitScript("roles.sql");
    }

    @Bean
    JdbcConnectionDetails readerConnection(PostgreSQLContainer postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "parallax_reader";
            }

            @Override
            public String getPassword() {
                return "reader";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PostgreSQLContainer postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "parallax_owner";
            }

            @Override
            public String getPassword() {
                return "owner";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl();
            }
        };
    }

    static class DockerAnswers implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DockerClientFactory.instance().isDockerAvailable();
        }
    }
}
