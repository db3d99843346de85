package org.parallax.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.attack.Wire;
import org.parallax.web.PageTypes;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer says to browsers, and what is told to whom about the application itself. */
@WebTest
class GuardTests {
    private static final String PROXY = "127.0.0.2";

    @Autowired
    Site site;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    static Stream<String> pages() {
        return Stream.of(
                        PageTypes.FOUND.stream(),
                        PageTypes.MISSING.stream(),
                        Stream.of(
                                "/US-1.3.2",
                                "/api/v1/items",
                                "/api/v1/nothing",
                                "/us-aiap-2025/data.csv",
                                "/card/parallax.png",
                                "/embed/us-1.3.2",
                                "/feed.atom",
                                "/img/mark.svg",
                                "/robots.txt"))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAnswerHasStrictHeadersAndNoCookie(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors ")
                        .doesNotContain("unsafe"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.header("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()", "geolocation=()"));
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        // Only behind TLS would a browser believe it.
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/us-1.3.2, cross-origin",
        "/card/us-1.3.2.png, cross-origin",
        "/api/v1/plans, cross-origin",
        "/us-aiap-2025/data.json, cross-origin",
        "/feed.atom, cross-origin",
        "/us-aiap-2025, same-origin",
        "/data, cross-origin",
        "/database, same-origin",
        "/img/mark.svg, same-origin"
    })
    void whatIsMadeForOtherSitesMayBeLoadedByThem(String path, String policy) {
        assertThat(site.get(path).header("Cross-Origin-Resource-Policy")).hasValue(policy);
    }

    @Test
    void onlyAConfiguredProxyIsBelieved() throws IOException {
        String request = Wire.get("/about", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.66");
        assertThat(Wire.ask(port, PROXY, request).header("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
        assertThat(Wire.ask(port, PROXY, Wire.get("/about")).header("Strict-Transport-Security"))
                .isEmpty();
        assertThat(Wire.ask(port, request).header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void whatAProxySaysLeadsNowhereElse() throws IOException {
        Wire.Answer answer = Wire.ask(
                port,
                PROXY,
                Wire.get("/search?q=us%201.3.2", "X-Forwarded-Proto: https", "X-Forwarded-Host: hostile.example"));
        assertThat(answer.header("Location")).hasValue("/us-aiap-2025/1.3.2");
    }

    @Test
    void theMetricsAreForThisMachineOnly() throws IOException {
        site.get("/about");
        Wire.Answer metrics = Wire.ask(managementPort, Wire.get("/actuator/prometheus"));
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("http_server_requests_seconds_count{", "uri=\"/about\"", "jvm_memory_used");
        assertThat(Wire.ask(managementPort, Wire.get("/actuator/health")).body())
                .contains("\"status\":\"UP\"");
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/metrics")) {
            assertThat(site.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/shutdown")) {
            assertThat(Wire.ask(managementPort, Wire.get(path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void metricsHoldNothingThatAnybodyTyped() throws IOException {
        site.get("/search?q=privatesearch");
        site.get("/privatepath/nothing");
        assertThat(Wire.ask(managementPort, Wire.get("/actuator/prometheus")).body())
                .doesNotContain("private");
    }

    @Test
    void whetherItLivesAndIsReadyIsToldToEverybodyAndNothingElse() {
        for (String path : List.of("/livez", "/readyz")) {
            assertThat(site.get(path).body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theRequestLogHasNeitherQueriesNorAddresses(CapturedOutput log) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        site.get("/search?q=silence");
        logging.setLogLevel(RequestLog.NAME, LogLevel.INFO);
        try {
            site.get("/search?q=privatesearch");
            site.send(site.request("/check")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("User-Agent", "privateagent")
                    .POST(HttpRequest.BodyPublishers.ofString("text=privatetext"))
                    .build());
            site.get("/nothing/" + "x".repeat(400));
        } finally {
            logging.setLogLevel(RequestLog.NAME, LogLevel.WARN);
        }
        assertThat(log)
                .containsPattern("GET /search 200 \\d+ ms")
                .containsPattern("POST /check 200 \\d+ ms")
                .containsPattern("GET /nothing/x+… 404 \\d+ ms")
                .doesNotContain("private", "127.0.0.1", "silence", "x".repeat(300));
    }
}
