package org.parallax.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;

/** When pages changed, over three releases and one in preparation. */
@ReleasedTest
class LastChangeTests {
    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/xx-demo-2025/1.1.1, 2025-06-01",
        "/xx-demo-2025/1.1.2, 2025-03-01",
        "/xx-demo-2025/1.2.1, 2025-12-01",
        "/xx-demo-2025/1.0, 2025-03-01",
        "/yy-demo-2025/1.1, 2025-09-01",
        "/yy-demo-2025/1.4, 2025-09-01",
        "/relations/xx-1.1.1/yy-1.1, 2025-06-01",
        "/xx-demo-2025, 2025-12-01",
        "/xx-demo-2025/1.1, 2025-12-01",
        "/compare/xx-demo-2025/yy-demo-2025/chips, 2025-12-01",
        "/pillars/values, 2025-12-01",
        "/bodies/union, 2025-12-01"
    })
    void isTheLastReleaseThatRecordsAChangeElseTheFirstThatHadIt(String path, String date) throws Exception {
        assertThat(dates()).containsEntry(path, date);
    }

    @Test
    void whatIsGoneIsNotListed() throws Exception {
        assertThat(dates()).doesNotContainKeys("/yy-demo-2025/1.2", "/yy-demo-2025/1.5", "/xx-demo-2025/0.1");
    }

    private Map<String, String> dates() throws Exception {
        Document sitemap = SitemapTests.parse(site.get("/sitemap.xml").body());
        List<String> pages = SitemapTests.texts(sitemap, "loc");
        List<String> dates = SitemapTests.texts(sitemap, "lastmod");
        assertThat(pages).hasSameSizeAs(dates);
        Map<String, String> changed = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            changed.put(pages.get(i).replace("https://parallax.example", ""), dates.get(i));
        }
        return changed;
    }
}
