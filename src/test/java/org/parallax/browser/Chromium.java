package org.parallax.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a real Chromium: a browser of the system; else the one that Playwright downloads; else, as root on a machine
 * with apt, the distribution's package. Where none is to be had, the tests fail and say what to install.
 */
final class Chromium implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
            Path.of("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        List<String> tried = new ArrayList<>();
        Optional<Path> system = ofSystem();
        if (system.isPresent()) {
            return launch(system.get());
        }
        tried.add("no browser of the system among " + COMMANDS);
        try {
            Playwright playwright = Playwright.create();
            return new Chromium(playwright, playwright.chromium().launch());
        } catch (PlaywrightException e) {
            tried.add("Playwright's own download failed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        tried.add(installPackage());
        return ofSystem()
                .map(Chromium::launch)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install the package chromium (Debian, Fedora), or Google"
                                + " Chrome. Tried: " + String.join("; ", tried)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Chromium launch(Path executable) {
        log.info("Browser tests run in {}", executable);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                // Chromium has no sandbox for root.
                                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                                .setArgs(List.of("--disable-gpu", "--disable-background-networking"))));
    }

    private static Optional<Path> ofSystem() {
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What became of installing the distribution's package, in words. */
    private static String installPackage() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return "not root on a machine with apt, so no package was installed";
        }
        log.info("Installing the distribution's chromium");
        try {
            for (List<String> command : List.of(
                    List.of("apt-get", "update", "-qq"),
                    List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"))) {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
                builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
                Process process = builder.start();
                if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    return String.join(" ", command) + " failed";
                }
            }
            return "the package chromium was installed";
        } catch (IOException e) {
            return "apt-get could not be run: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted while a package was being installed";
        }
    }
}
