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
 * How many statements each page sends: a fixed number, however many items it shows. Those of the search itself, one to
 * four, are not counted, since they do not go through Hibernate.
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
            /                                                | 12
            /compare/us-aiap-2025/cn-gaigap-2025             | 3
            /compare/us-aiap-2025/cn-gaigap-2025/chips       | 20
            /compare/us-aiap-2025/cn-gaigap-2025/chips?primary=true&checked=a | 20
            /us-aiap-2025                                    | 12
            /us-aiap-2025?contested=true                     | 12
            /us-aiap-2025?pillar=chips&primary=true&force=directs&body=nist | 12
            /us-aiap-2025?kind=framing                       | 12
            /us-aiap-2025/1                                  | 12
            /us-aiap-2025/1.3                                | 12
            /us-aiap-2025/1.3.2                              | 23
            /us-aiap-2025/1.4.1                              | 23
            /us-aiap-2025/1.3.0                              | 18
            /items?ref=us-1.3.2,cn-5.3                       | 6
            /pillars                                         | 3
            /pillars/chips                                   | 8
            /bodies                                          | 2
            /bodies/nist                                     | 6
            /bodies/doc                                      | 6
            /events                                          | 11
            /events?pillar=chips&status=implements           | 11
            /events/us-2025-01-23-eo14179                    | 10
            /claims                                          | 5
            /claims?verdict=partly                           | 5
            /claims/us-over-90-actions                       | 17
            /claims/both-overlap-in-controls                 | 12
            /claims/cn-13-actions                            | 13
            /claims/cn-unveiled-waic-26-july                 | 11
            /brief                                           | 17
            /api/v1/claims                                   | 5
            /api/v1/claims/us-over-90-actions                | 5
            /claims/data.csv                                 | 5
            /claims/us-over-90-actions/data.md               | 5
            /arena                                           | 8
            /arena/@2026-11-24                               | 3
            /arena/singapore                                 | 20
            /arena/southeast-asia                            | 20
            /arena/kimi-k3                                   | 18
            /arena/llama-4                                   | 13
            /codebook                                        | 10
            /methodology                                     | 7
            /counts                                          | 23
            /completeness                                    | 8
            /verification                                    | 15
            /relations/us-3.4.1/cn-2.5                       | 9
            /releases                                        | 4
            /search?q=chips                                  | 1
            /search?q=semicondutor&kind=item                 | 1
            /check                                           | 1
            /about                                           | 1
            /api                                             | 6
            /api/v1/plans                                    | 15
            /api/v1/items                                    | 6
            /api/v1/items?pillar=chips&primary=true&limit=2  | 6
            /api/v1/items/us-aiap-2025/1.3.2                 | 5
            /api/v1/framing                                  | 8
            /api/v1/pillars                                  | 1
            /api/v1/positions                                | 3
            /api/v1/bodies                                   | 2
            /api/v1/arena                                    | 8
            /api/v1/arena/singapore                          | 8
            /api/v1/releases                                 | 3
            /api/v1/codebook                                 | 1
            /api/v1/events                                   | 6
            /api/v1/events?pillar=chips                      | 6
            /api/v1/events/us-2025-01-23-eo14179             | 6
            /api/v1/follow-through                           | 11
            /events/data.csv                                 | 7
            /events/data.csv?pillar=chips                    | 7
            /events/us-2025-01-23-eo14179/data.md            | 6
            /events/feed.atom                                | 7
            /us-aiap-2025/data.json                          | 10
            /us-aiap-2025/1.3.2/data.json                    | 5
            /us-aiap-2025/data.csv                           | 10
            /us-aiap-2025/data.md?pillar=chips&force=directs | 11
            /us-aiap-2025/1.3/data.csv                       | 13
            /us-aiap-2025/1.3.2/data.csv                     | 5
            /us-aiap-2025/1.3.0/data.md                      | 5
            /items/data.csv?ref=us-1.3.2,cn-5.3              | 6
            /relations/us-3.4.1/cn-2.5/data.csv              | 2
            /completeness/data.csv                           | 3
            /compare/us-aiap-2025/cn-gaigap-2025/data.csv    | 3
            /compare/us-aiap-2025/cn-gaigap-2025/chips/data.csv | 14
            /pillars/data.csv                                | 3
            /pillars/chips/data.csv                          | 6
            /bodies/data.csv                                 | 2
            /bodies/doc/data.csv                             | 6
            /arena/data.csv                                  | 8
            /arena/singapore/data.csv                        | 8
            /us-aiap-2025/data.jsonld                        | 10
            /us-aiap-2025/1.3.2/data.jsonld                  | 5
            /pillars/chips/data.jsonld                       | 2
            /feed.atom                                       | 5
            /pillars/chips/feed.atom                         | 8
            /us-aiap-2025/feed.atom?pillar=chips             | 10
            /us-aiap-2025/1.3.2/feed.atom                    | 15
            /sitemap.xml                                     | 26
            """)
    void aPageSendsAFixedNumberOfStatements(String path, long statements) {
        assertThat(statements(path)).isEqualTo(statements);
    }

    /** The file of a release is packed once: from then on it costs as much as to find the release. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /data                         | 7
            /data/parallax-2026-11-24.zip | 1
            """)
    void aPackedFileTakesNoMoreStatements(String path, long statements) {
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
            int framing = page.select(".framing .entry").isEmpty() ? 12 : 14;
            int events = page.select(".happened").isEmpty() ? 2 : 6;
            assertThat(statements(comparison)).as(comparison).isEqualTo(framing + events);
        }
    }

    private long statements(String path) {
        // What never changes in a release is known from then on.
        site.get(path);
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(site.get(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }
}
