package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.content.Releases;
import org.parallax.plan.Pillar;
import org.parallax.plan.Pillars;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many statements each page sends: a fixed number, however many items it shows. Those of the search itself, four or
 * five, are not counted, since they do not go through Hibernate.
 */
@WebTest
class QueryCountTests {
    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Pillars pillars;

    @Autowired
    EntityManagerFactory entityManagers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                                | 16
            /compare/us-aiap-2025/cn-gaigap-2025             | 10
            /compare/us-aiap-2025/cn-gaigap-2025/chips       | 32
            /compare/us-aiap-2025/cn-gaigap-2025/chips?primary=true&checked=a | 32
            /us-aiap-2025                                    | 20
            /us-aiap-2025?contested=true                     | 20
            /us-aiap-2025?pillar=chips&primary=true&force=directs&body=nist | 20
            /us-aiap-2025?kind=framing                       | 20
            /us-aiap-2025/1                                  | 15
            /us-aiap-2025/1.3                                | 15
            /us-aiap-2025/1.3.2                              | 31
            /us-aiap-2025/1.4.1                              | 31
            /us-aiap-2025/1.3.0                              | 26
            /items?ref=us-1.3.2,cn-5.3                       | 14
            /pillars                                         | 7
            /pillars/chips                                   | 12
            /bodies                                          | 6
            /bodies/nist                                     | 10
            /bodies/doc                                      | 10
            /events                                          | 17
            /events?pillar=chips&status=implements           | 17
            /events/us-2025-01-23-eo14179                    | 16
            /claims                                          | 10
            /claims?verdict=partly                           | 10
            /claims/us-over-90-actions                       | 22
            /claims/both-overlap-in-controls                 | 17
            /claims/cn-13-actions                            | 18
            /claims/cn-unveiled-waic-26-july                 | 16
            /brief                                           | 21
            /api/v1/claims                                   | 5
            /api/v1/claims/us-over-90-actions                | 5
            /claims/data.csv                                 | 5
            /claims/us-over-90-actions/data.md               | 5
            /arena                                           | 13
            /arena/@2026-11-24                               | 6
            /arena/singapore                                 | 25
            /arena/southeast-asia                            | 25
            /arena/kimi-k3                                   | 23
            /arena/llama-4                                   | 18
            /codebook                                        | 19
            /methodology                                     | 15
            /counts                                          | 29
            /completeness                                    | 11
            /verification                                    | 20
            /relations/us-3.4.1/cn-2.5                       | 17
            /releases                                        | 7
            /search?q=chips                                  | 13
            /search?q=semicondutor&kind=item                 | 13
            /check                                           | 4
            /about                                           | 4
            /api                                             | 11
            /api/v1/plans                                    | 17
            /api/v1/items                                    | 13
            /api/v1/items?pillar=chips&primary=true&limit=2  | 13
            /api/v1/items/us-aiap-2025/1.3.2                 | 5
            /api/v1/framing                                  | 15
            /api/v1/pillars                                  | 2
            /api/v1/positions                                | 6
            /api/v1/bodies                                   | 3
            /api/v1/arena                                    | 10
            /api/v1/arena/singapore                          | 10
            /api/v1/releases                                 | 3
            /api/v1/codebook                                 | 4
            /api/v1/events                                   | 6
            /api/v1/events?pillar=chips                      | 7
            /api/v1/events/us-2025-01-23-eo14179             | 6
            /api/v1/follow-through                           | 13
            /events/data.csv                                 | 7
            /events/data.csv?pillar=chips                    | 8
            /events/us-2025-01-23-eo14179/data.md            | 6
            /events/feed.atom                                | 11
            /us-aiap-2025/data.json                          | 10
            /us-aiap-2025/1.3.2/data.json                    | 5
            /us-aiap-2025/data.csv                           | 10
            /us-aiap-2025/data.md?pillar=chips&force=directs | 16
            /us-aiap-2025/1.3/data.csv                       | 13
            /us-aiap-2025/1.3.2/data.csv                     | 5
            /us-aiap-2025/1.3.0/data.md                      | 5
            /items/data.csv?ref=us-1.3.2,cn-5.3              | 6
            /relations/us-3.4.1/cn-2.5/data.csv              | 5
            /completeness/data.csv                           | 6
            /compare/us-aiap-2025/cn-gaigap-2025/data.csv    | 7
            /compare/us-aiap-2025/cn-gaigap-2025/chips/data.csv | 23
            /pillars/data.csv                                | 7
            /pillars/chips/data.csv                          | 9
            /bodies/data.csv                                 | 3
            /bodies/doc/data.csv                             | 7
            /arena/data.csv                                  | 10
            /arena/singapore/data.csv                        | 10
            /us-aiap-2025/data.jsonld                        | 10
            /us-aiap-2025/1.3.2/data.jsonld                  | 5
            /pillars/chips/data.jsonld                       | 2
            /feed.atom                                       | 13
            /pillars/chips/feed.atom                         | 16
            /us-aiap-2025/feed.atom?pillar=chips             | 23
            /us-aiap-2025/1.3.2/feed.atom                    | 23
            /sitemap.xml                                     | 34
            """)
    void aPageSendsAFixedNumberOfStatements(String path, long statements) {
        assertThat(statements(path)).isEqualTo(statements);
    }

    /** The file of a release is packed once: from then on it costs as much as to find the release. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /data                         | 12
            /data/parallax-2026-11-24.zip | 1
            """)
    void aPackedFileTakesNoMoreStatements(String path, long statements) {
        assertThat(site.get(path).status()).isEqualTo(200);
        assertThat(statements(path)).isEqualTo(statements);
    }

    @Test
    void aLargerPlanTakesNoMoreStatementsThanASmallerOne() {
        assertThat(statements("/us-aiap-2025")).isEqualTo(statements("/cn-gaigap-2025"));
        assertThat(statements("/us-aiap-2025?checked=a")).isEqualTo(statements("/cn-gaigap-2025?checked=a"));
        assertThat(statements("/us-aiap-2025/data.json")).isEqualTo(statements("/cn-gaigap-2025/data.json"));
        assertThat(statements("/us-aiap-2025/data.csv?checked=a"))
                .isEqualTo(statements("/cn-gaigap-2025/data.csv?checked=a"));
        assertThat(statements("/us-aiap-2025/1")).isEqualTo(statements("/us-aiap-2025/3"));
    }

    /**
     * Two fewer where no passage has the pillar: then there is nothing to read the pillars and sources of. Four fewer where no
     * event touches it.
     */
    @Test
    void everyPillarTakesTheSameStatementsHoweverManyItemsItHas() {
        for (Pillar pillar : pillars.all(releases.current())) {
            String comparison = "/compare/us-aiap-2025/cn-gaigap-2025/" + pillar.slug();
            Document page = site.page(comparison);
            int framing = page.select(".framing .entry").isEmpty() ? 24 : 26;
            int events = page.select(".happened").isEmpty() ? 2 : 6;
            assertThat(statements(comparison)).as(comparison).isEqualTo(framing + events);
        }
    }

    private long statements(String path) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(site.get(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }
}
