package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.web.PageTypes;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of page in a real browser. */
@WebTest
class PagesIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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

    static Stream<String> pages() {
        return Stream.concat(PageTypes.FOUND.stream(), PageTypes.MISSING.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInBothModesOnSmallAndLargeScreens(String path) {
        for (ColorScheme mode : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(375, 1440)) {
                try (BrowserContext context = context(width, mode, true)) {
                    Page page = context.newPage();
                    page.navigate(site.address() + path);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots", name(path) + "-" + width + "-" + mode + ".png")));
                    List<String> violations = new AxeBuilder(page)
                            .withTags(WCAG).analyze().getViolations().stream()
                                    .map(PagesIT::describe)
                                    .toList();
                    assertThat(violations).as(path + ", " + mode + ", " + width).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestScreen(String path) {
        try (BrowserContext context = context(320, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(site.address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNoOtherHostAndBreaksNoSecurityPolicy(String path) {
        List<String> elsewhere = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(site.address())) {
                    elsewhere.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(site.address() + path);
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void itemsAreChosenAndComparedWithoutScripts() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/compare/us-aiap-2025/cn-gaigap-2025/open-source");
            page.check("input[value='us-1.3.5']");
            page.check("input[value='cn-5.2']");
            page.click(".pickbar button");
            assertThat(page.url()).isEqualTo(site.address() + "/items?ref=us-1.3.5,cn-5.2");
            page.fill("#add", "us 1.3.2");
            page.press("#add", "Enter");
            assertThat(page.url()).isEqualTo(site.address() + "/items?ref=us-1.3.2,us-1.3.5,cn-5.2");
        }
    }

    @Test
    void aFilterIsSetWithTheKeyboardAndStandsInTheAddress() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/compare/us-aiap-2025/cn-gaigap-2025/chips");
            page.focus("input[name=primary]");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page.url()).contains("primary=true");
        }
    }

    @Test
    void theFirstThingThatTheKeyboardReachesSkipsToTheContent() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main");
        }
    }

    private static BrowserContext context(int width, ColorScheme mode, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(mode)
                        .setJavaScriptEnabled(scripts));
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9.]+", "-");
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
