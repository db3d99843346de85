package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.source.MadeUpFiles;
import org.parallax.web.PageTypes;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every kind of page in a real browser, with files attached that stand for the official ones. */
@WebTest
class PagesIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int NARROWEST = 320;

    private static Chromium chromium;

    @Autowired
    Site site;

    @TempDir
    static Path sources;

    @DynamicPropertySource
    static void attach(DynamicPropertyRegistry properties) throws IOException {
        MadeUpFiles.writeInto(sources);
        properties.add("parallax.sources.dir", sources::toString);
    }

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
    void isAccessibleAndFitsInBothModesOnSmallAndLargeScreensAndAsksNoOtherHost(String path) {
        List<String> elsewhere = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        try (BrowserContext context = context(NARROWEST, true)) {
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
            for (ColorScheme mode : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(NARROWEST, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(mode));
                page.navigate(site.address() + path);
                softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of the page on the narrowest screen")
                        .isEqualTo(NARROWEST);
                for (int width : List.of(375, 1440)) {
                    page.setViewportSize(width, 900);
                    softly.assertThat(violations(page)).as(mode + ", " + width).isEmpty();
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            // A long page on a slow machine takes long; how long is not what this is about.
                            .setTimeout(300_000)
                            .setPath(Path.of("target/screenshots", name(path) + "-" + width + "-" + mode + ".png")));
                }
            }
            softly.assertThat(context.cookies()).as("cookies").isEmpty();
        }
        softly.assertThat(elsewhere).as("requests to other hosts").isEmpty();
        softly.assertThat(complaints).as("violations of the security policy").isEmpty();
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare/us-aiap-2025/cn-gaigap-2025",
                "/compare/us-aiap-2025/cn-gaigap-2025/open-source",
                "/pillars/chips",
                "/items?ref=us-1.3.2,cn-5.3"
            })
    void isPrintedAsADocumentThatSaysOnEveryPageWhatItIs(String path) throws IOException {
        try (BrowserContext context = context(1440, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + path);
            String title = page.locator(".runhead b").textContent();
            String head = page.locator(".runhead span").textContent();
            String citation = page.locator(".pagefoot .cite").textContent();
            try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                int pages = printed.getNumberOfPages();
                for (int number = 1; number <= pages; number++) {
                    assertThat(text(printed, number, number))
                            .as("page " + number)
                            .contains(letters(title), letters(head), number + "/" + pages);
                }
                assertThat(text(printed, 1, pages)).contains(letters(citation));
                assertThat(head).contains("Parallax, release of ", "https://parallax.example/");
            }
        }
    }

    /** It has no foot on paper, so its last sentence stands at the end of the one sheet. */
    @Test
    void theBriefIsPrintedOnOneSheetOfPaper() throws IOException {
        try (BrowserContext context = context(1440, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/brief");
            String end = page.locator(".brief > .note").last().textContent();
            try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(printed.getNumberOfPages()).isEqualTo(1);
                assertThat(text(printed, 1, 1)).contains(letters(end), "1/1");
            }
        }
    }

    /** The text of pages without spaces, since a line may end anywhere. */
    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return letters(stripper.getText(document));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        // Without it each analysis opens a page of its own, for frames that these pages do not have.
                        .setLegacyMode(true)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    @Test
    void itemsAreChosenAndComparedWithoutScripts() {
        try (BrowserContext context = context(1440, false)) {
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
        try (BrowserContext context = context(1440, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/compare/us-aiap-2025/cn-gaigap-2025/chips");
            page.focus(".filters > summary");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("instrument");
            page.keyboard().press("ArrowDown");
            String instrument = (String) page.evaluate("document.activeElement.value");
            assertThat(instrument).isNotEmpty();
            while (!"primary".equals(page.evaluate("document.activeElement.name"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            // The form sends every field, and the answer leads to the one address without the empty ones.
            page.waitForURL("**/chips?primary=true&instrument=" + instrument);
            assertThat(page.locator(".filters").getAttribute("open")).isNotNull();
            assertThat(page.locator(".chosen a").count()).isEqualTo(3);
        }
    }

    @Test
    void theFirstThingThatTheKeyboardReachesSkipsToTheContent() {
        try (BrowserContext context = context(1440, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            // The browser may be a moment behind the key.
            page.waitForURL("**/#main");
        }
    }

    @Test
    void quickFindIsReachedByTheSlashAndReadWithTheArrowKeys() {
        try (BrowserContext context = context(1440, true)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/about");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("go-top");
            page.keyboard().type("low-power");
            page.waitForSelector(".top .quick:not([hidden])");
            assertThat(page.getAttribute("#go-top", "aria-expanded")).isEqualTo("true");
            assertThat(violations(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/quick-find.png")));
            page.keyboard().press("ArrowDown");
            String chosen = page.getAttribute("#go-top", "aria-activedescendant");
            assertThat(page.getAttribute("#" + chosen, "aria-selected")).isEqualTo("true");
            page.keyboard().press("Enter");
            page.waitForURL("**/cn-gaigap-2025/7.3");
        }
    }

    @Test
    void theSlashCanBeSwitchedOffAndIsALetterInAField() {
        try (BrowserContext context = context(1440, true)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/search");
            page.fill("#q", "a");
            page.keyboard().press("/");
            assertThat(page.inputValue("#q")).isEqualTo("a/");
            page.click("button[data-slash]");
            page.navigate(site.address() + "/about");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isNotEqualTo("go-top");
        }
    }

    @Test
    void aClaimIsPastedWithoutScriptsAndItsAnswerIsAccessible() {
        try (BrowserContext context = context(375, false)) {
            Page page = context.newPage();
            page.navigate(site.address() + "/check");
            page.fill(
                    "#text",
                    "Washington wants export controls on parts of chipmaking machines. The match ended in a draw.");
            page.click("form.find button");
            page.waitForSelector(".claim");
            assertThat(page.url()).isEqualTo(site.address() + "/check");
        }
        for (ColorScheme mode : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(375, 1440)) {
                try (BrowserContext context = context(width, true)) {
                    Page page = context.newPage();
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(mode));
                    page.navigate(site.address() + "/check");
                    page.fill("#text", "Washington wants export controls on parts of chipmaking machines. It rained.");
                    page.click("form.find button");
                    page.waitForSelector(".claim");
                    assertThat(violations(page)).as(mode + ", " + width).isEmpty();
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots", "claim-" + width + "-" + mode + ".png")));
                }
            }
        }
    }

    private static BrowserContext context(int width, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9.]+", "-");
    }
}
