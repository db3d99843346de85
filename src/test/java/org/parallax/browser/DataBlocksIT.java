package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;

/** Linked data in the head of pages, in a real browser: a hostile title is among them. */
@ReleasedTest
class DataBlocksIT {
    private static Chromium chromium;

    @Autowired
    Site site;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/yy-demo-2025",
                "/xx-demo-2025/1.1.1",
                "/xx-demo-2025/1.1.1/@2025-06-01",
                "/xx-demo-2025/1.0",
                "/relations/xx-1.1.1/yy-1.1",
                "/pillars/chips"
            })
    void areNeitherRefusedByTheSecurityPolicyNorRun(String path) {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.onDialog(dialog -> {
                said.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(site.address() + path);
            assertThat(page.evaluate("""
                            JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@type']
                            """)).isEqualTo("WebPage");
            assertThat(page.evaluate("document.querySelectorAll('script').length"))
                    .isEqualTo(3);
        }
        assertThat(said).isEmpty();
    }
}
