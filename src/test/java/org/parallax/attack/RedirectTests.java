package org.parallax.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No redirect leads away from the site, whatever the address and the headers say. */
@WebTest
class RedirectTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//hostile.example",
                "//hostile.example/",
                "///hostile.example//",
                "/.//hostile.example/",
                "/x/..//hostile.example/",
                "/x/../%2e%2e//hostile.example/",
                "/%5chostile.example/A",
                "/%2f/hostile.example",
                "/;//hostile.example",
                "/PILLARS;//hostile.example",
                "/PILLARS/%40hostile.example",
                "/@hostile.example/",
                "/PILLARS?next=//hostile.example",
                "/us-aiap-2025?asOf=2026-11-24&//hostile.example",
                "/us-aiap-2025?asOf=//hostile.example",
                "/us-aiap-2025/1.3.2/@2026-12-24?//hostile.example",
                "/items?ref=US-1.3.2,//hostile.example",
                "/search?q=//hostile.example",
                "/search?q=us%201.3.2&next=//hostile.example",
                "/us-aiap-2025?pillar=//hostile.example",
                "/US-1.3.2//hostile.example",
                "/US-1.3.2?//hostile.example",
                "/id/us-aiap-2025/1.3.2?x=//hostile.example"
            })
    void leadsAway(String target) throws IOException {
        for (String host : List.of("localhost", "hostile.example")) {
            Wire.Answer answer = Wire.ask(port, Wire.get(target, "Host: " + host, "X-Forwarded-Host: hostile.example"));
            assertThat(answer.status()).isLessThan(500);
            answer.header("Location").ifPresent(location -> {
                String path = location.replace("https://parallax.example", "").split("\\?", 2)[0];
                assertThat(path).matches("/|/[^/\\\\].*");
                assertThat(location).matches("[!-~]*");
            });
        }
    }

    /** The path first, then the day: an address that is not ours is not made into one with a date. */
    @Test
    void anotherSpellingIsLeftBehindBeforeTheQueryIsLookedAt() throws IOException {
        assertThat(Wire.ask(port, Wire.get("/claims/ABC?asOf=2026-11-24")).header("Location"))
                .hasValue("/claims/abc?asOf=2026-11-24");
    }

    @Test
    void theHostOfARequestChangesNothing() throws IOException {
        List<String> locations = new ArrayList<>();
        for (String target : List.of(
                "/US-1.3.2",
                "/PILLARS",
                "/search?q=us%201.3.2",
                "/us-aiap-2025?asOf=2026-11-24",
                "/items?ref=US-1.3.2",
                "/id/us-aiap-2025/1.3.2")) {
            Wire.Answer answer = Wire.ask(port, Wire.get(target, "Host: hostile.example"));
            assertThat(answer.status()).isBetween(301, 303);
            locations.add(answer.header("Location").orElseThrow());
        }
        assertThat(locations).noneMatch(location -> location.contains("hostile"));
    }
}
