package org.parallax.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of releases, over three of them and one in preparation. */
@ReleasedTest
class ReleasesPageTests {
    @Autowired
    Site site;

    @Autowired
    EntityManagerFactory entityManagers;

    @Test
    void eachReleaseTellsOfItsOwnChangesAndWithdrawals() {
        Document page = site.page("/releases");
        assertThat(page.select("section.sec[id]").eachAttr("id"))
                .containsExactly("2025-12-01", "2025-09-01", "2025-06-01", "2025-03-01");
        assertThat(page.select("[id='2025-09-01'] .how").eachText())
                .containsExactly(
                        "xx-demo-2025/0.1, 3 August 2025",
                        "yy-demo-2025/1.5, 2 August 2025",
                        "yy-demo-2025/1.2, 1 August 2025");
        assertThat(page.select("[id='2025-06-01'] .how a").eachAttr("href"))
                .containsExactly("/xx-demo-2025/1.1.1", "/relations/xx-1.1.1/yy-1.1", "/xx-demo-2025/1.1.1");
        assertThat(page.select("[id='2025-03-01'] .how")).isEmpty();
    }

    @Test
    void onlyAPublishedReleaseIsSeenUnderItsDate() {
        Document page = site.page("/releases");
        assertThat(page.select("section.sec .note a").eachAttr("href"))
                .containsExactly(
                        "/compare/xx-demo-2025/yy-demo-2025",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-09-01",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-06-01",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-03-01");
    }

    /** As many as for one release; see {@code QueryCountTests}. */
    @Test
    void moreReleasesTakeNoMoreStatements() {
        site.page("/releases");
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        site.page("/releases");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
    }
}
