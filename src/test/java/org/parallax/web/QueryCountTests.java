package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements each page sends: a fixed number, however many items it shows. */
@WebTest
class QueryCountTests {
    @Autowired
    Site site;

    @Autowired
    EntityManagerFactory entityManagers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                                | 9
            /compare/us-aiap-2025/cn-gaigap-2025             | 6
            /compare/us-aiap-2025/cn-gaigap-2025/chips       | 13
            /us-aiap-2025                                    | 15
            /us-aiap-2025/1                                  | 14
            /us-aiap-2025/1.3                                | 14
            /us-aiap-2025/1.3.2                              | 17
            /us-aiap-2025/1.3.0                              | 11
            /items?ref=us-1.3.2,cn-5.3                       | 8
            /pillars                                         | 6
            /pillars/chips                                   | 11
            /bodies                                          | 6
            /bodies/nist                                     | 10
            /search?q=chips                                  | 6
            /about                                           | 4
            /us-aiap-2025/data.json                          | 10
            /us-aiap-2025/1.3.2/data.json                    | 5
            """)
    void aPageSendsAFixedNumberOfStatements(String path, long statements) {
        assertThat(statements(path)).isEqualTo(statements);
    }

    @Test
    void aLargerPlanTakesNoMoreStatementsThanASmallerOne() {
        assertThat(statements("/us-aiap-2025")).isEqualTo(statements("/cn-gaigap-2025"));
        assertThat(statements("/us-aiap-2025/data.json")).isEqualTo(statements("/cn-gaigap-2025/data.json"));
        assertThat(statements("/us-aiap-2025/1")).isEqualTo(statements("/us-aiap-2025/3"));
    }

    private long statements(String path) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(site.get(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }
}
