package org.parallax.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.PageTypes;
import org.parallax.web.WebTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are too much, of the wrong kind, or none at all: each has a designed answer, and none repeats what was sent. */
@WebTest
class MalformedRequestTests {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    static Stream<Arguments> refused() {
        String many = String.join(
                "\r\n",
                IntStream.range(0, 150).mapToObj(i -> "X-" + i + ": hostile").toList());
        Map<String, Integer> requests = Map.ofEntries(
                Map.entry("hostile\r\n\r\n", 400),
                Map.entry("GET /about HTTP/1.1\r\n\r\n", 400),
                Map.entry("GET /hostile\\ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400),
                Map.entry("GET /about HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n", 505),
                Map.entry(Wire.request("CONNECT", "/hostile") + "\r\n", 501),
                Map.entry(Wire.get("/hostile\u0001"), 400),
                Map.entry(Wire.get("/%2f%2fhostile"), 400),
                Map.entry(Wire.get("/../../hostile"), 400),
                Map.entry(Wire.get("/%00hostile"), 400),
                Map.entry(Wire.get("/css/%2e%2e/%2e%2e/%2e%2e/hostile"), 400),
                Map.entry(Wire.get("/css/..%252f..%252fhostile"), 404),
                Map.entry(Wire.get("/about%0d%0aX-Hostile:%20a"), 404),
                Map.entry(Wire.get("http://hostile.example/about"), 400),
                Map.entry(Wire.get("/about", "Host: a/b@<hostile>"), 400),
                Map.entry(Wire.get("/about", "Host: a", "Host: hostile"), 400),
                Map.entry(Wire.get("/about", many), 400),
                Map.entry(Wire.get("/about", "X: " + "hostile".repeat(3_000)), 431),
                Map.entry(Wire.get("/about", "X: " + "hostile".repeat(10_000)), 400),
                Map.entry(Wire.get("/" + "hostile/".repeat(200)), 414),
                Map.entry(Wire.get("/us-1" + ".1".repeat(16_000)), 414),
                Map.entry(Wire.get("/api/v1/items/" + "a".repeat(2_000)), 414),
                Map.entry(Wire.get("/" + "hostile".repeat(10_000)), 400),
                Map.entry(Wire.get("/search?q=" + "hostile".repeat(715)), 414),
                Map.entry(Wire.get("/search?" + "hostile".repeat(715)), 414),
                Map.entry(Wire.get("/search?q=" + "%E4%BA%BA".repeat(5_001)), 414),
                Map.entry(Wire.request("GET", "/about", "Content-Length: 7") + "\r\nhostile", 400),
                Map.entry(
                        Wire.request("POST", "/check", FORM, "Content-Length: 6", "Content-Length: 7") + "\r\nhostile",
                        400),
                Map.entry(Wire.request("POST", "/check", FORM, "Content-Length: -1") + "\r\nhostile", 400),
                Map.entry(Wire.request("POST", "/check", FORM, "Content-Length: 12") + "\r\ntext=%hostil", 400),
                Map.entry(
                        Wire.request("POST", "/check", FORM, "Content-Length: 70005") + "\r\ntext="
                                + "hostile".repeat(10_000),
                        413),
                Map.entry(
                        Wire.request("POST", "/check", FORM, "Content-Length: 99999999999") + "\r\ntext=hostile", 413),
                Map.entry(
                        Wire.request(
                                        "POST",
                                        "/check",
                                        "Content-Type: multipart/form-data; boundary=x",
                                        "Content-Length: 7")
                                + "\r\nhostile",
                        415),
                Map.entry(
                        Wire.request("POST", "/check", "Content-Type: text/xml", "Content-Length: 7") + "\r\nhostile",
                        415));
        return requests.entrySet().stream().map(entry -> Arguments.of(entry.getValue(), entry.getKey()));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refused")
    @ExtendWith(OutputCaptureExtension.class)
    void isRefusedWithADesignedAnswer(int status, String request, CapturedOutput log) throws IOException {
        Wire.Answer answer = Wire.ask(port, request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.answers()).isEqualTo(1);
        boolean problem = answer.header("Content-Type").orElse("").startsWith("application/problem+json");
        assertThat(answer.body()).contains(problem ? "\"status\":" + status : "<h1>");
        // The container's page and ours both allow nothing from elsewhere and are not guessed at.
        assertThat(answer.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).doesNotContain("hostile", "Tomcat", "Exception", "\tat ");
        assertThat(log).doesNotContain("hostile", "ERROR", "\tat ");
    }

    @Test
    void aFormIsReadWhetherItsLengthIsKnownOrNot() throws IOException {
        Wire.Answer counted =
                Wire.ask(port, Wire.request("POST", "/check", FORM, "Content-Length: 20") + "\r\ntext=export+controls");
        Wire.Answer chunked = Wire.ask(
                port,
                Wire.request("POST", "/check", FORM, "Transfer-Encoding: chunked")
                        + "\r\n5\r\ntext=\r\nf\r\nexport+controls\r\n0\r\n\r\n");
        assertThat(counted.status()).isEqualTo(200);
        assertThat(chunked.status()).isEqualTo(200);
        assertThat(counted.body()).contains(">export controls<");
        assertThat(chunked.body()).contains(">export controls<");
    }

    @Test
    void aLengthThatContradictsTheBodyHidesNoSecondRequest() throws IOException {
        String hidden = "GET /about HTTP/1.1\r\nHost: x\r\n\r\n";
        Wire.Answer answer = Wire.ask(
                port,
                "POST /check HTTP/1.1\r\nHost: x\r\n" + FORM + "\r\nContent-Length: " + (5 + hidden.length())
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
        assertThat(answer.answers()).isEqualTo(1);
        Wire.Answer body = Wire.ask(
                port, "GET /about HTTP/1.1\r\nHost: x\r\nContent-Length: " + hidden.length() + "\r\n\r\n" + hidden);
        assertThat(body.status()).isEqualTo(400);
        assertThat(body.answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "HOSTILE", "get"})
    void noPageTakesAnotherMethod(String method) throws IOException {
        for (String path : PageTypes.FOUND) {
            if (path.equals("/check") && method.equals("POST")) {
                continue;
            }
            Wire.Answer answer =
                    Wire.ask(port, Wire.request(method, path.replace(" ", "%20"), "Content-Length: 0") + "\r\n");
            assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
            assertThat(answer.header("Allow")).hasValue(path.equals("/check") ? "GET, HEAD, POST" : "GET, HEAD");
            assertThat(answer.body()).contains("<h1>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS, /api/v1/items, 200, 'GET, HEAD, OPTIONS'",
        "OPTIONS, /us-aiap-2025/data.csv, 200, 'GET, HEAD, OPTIONS'",
        "OPTIONS, /about, 405, 'GET, HEAD'",
        "OPTIONS, /check, 405, 'GET, HEAD, POST'",
        "POST, /api/v1/items, 405, 'GET, HEAD, OPTIONS'",
        "DELETE, /card/us-1.3.2.png, 405, 'GET, HEAD'",
        "PUT, /css/parallax.css, 405, 'GET, HEAD'",
        "POST, /nothing/here, 405, 'GET, HEAD'"
    })
    void anAddressSaysWhichMethodsItHas(String method, String path, int status, String allowed) throws IOException {
        Wire.Answer answer = Wire.ask(port, Wire.request(method, path, "Content-Length: 0") + "\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Allow").map(methods -> methods.replace(", ", ",")))
                .hasValue(allowed.replace(", ", ","));
    }

    @Test
    void aBrowserMayAskWhetherAScriptOfAnotherSiteMayRead() throws IOException {
        Wire.Answer answer = Wire.ask(
                port,
                Wire.request(
                                "OPTIONS",
                                "/us-aiap-2025/data.json",
                                "Origin: https://other.example",
                                "Access-Control-Request-Method: GET",
                                "Access-Control-Request-Headers: if-none-match")
                        + "\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).hasValue("GET,HEAD,OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void theAddressOfErrorsIsNone() throws IOException {
        assertThat(Wire.ask(port, Wire.get("/error")).status()).isEqualTo(404);
        assertThat(Wire.ask(port, Wire.get("/error?status=500&trace=true&message=x"))
                        .status())
                .isEqualTo(404);
    }
}
