package org.parallax.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that take their time, and many of them: everybody else is answered. */
@WebTest
class HostileLoadTests {
    private static final String SLOW_FORM =
            Wire.request("POST", "/check", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000")
                    + "\r\ntext=";

    @LocalServerPort
    int port;

    @Autowired
    Site site;

    private final List<Wire> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Wire wire : open) {
            wire.close();
        }
    }

    private void open(int connections, String beginning) throws IOException {
        for (int i = 0; i < connections; i++) {
            open.add(new Wire(port, "127.0.0.1").send(beginning));
        }
    }

    @Test
    void aThousandConnectionsThatBeginARequestAndNeverEndItHoldUpNobody() throws IOException {
        open(1_000, "GET /about HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        assertThat(site.get("/about").status()).isEqualTo(200);
        assertThat(site.get("/us-aiap-2025/1.3.2").status()).isEqualTo(200);
        // Those who end it after all are answered too.
        assertThat(open.get(999)
                        .send("yes\r\nConnection: close\r\n\r\n")
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void formsThatNeverEndHoldUpOnlyForms() throws Exception {
        open(40, SLOW_FORM);
        int refused = 0;
        while (site.send(form()).status() != 503) {
            // The container reads what was sent in any order.
            assertThat(refused++).isLessThan(100);
        }
        assertThat(site.send(form()).header("Retry-After")).hasValue("5");
        assertThat(site.send(form()).page().select("h1").text()).isEqualTo("Not just now");
        assertThat(site.get("/about").status()).isEqualTo(200);
        close();
        int tried = 0;
        while (site.send(form()).status() != 200) {
            assertThat(tried++).isLessThan(600);
            Thread.sleep(50);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aFormThatDoesNotArriveIsGivenUp(CapturedOutput log) throws IOException {
        open(1, SLOW_FORM);
        // That the connection is closed ends the waiting here.
        assertThat(open.get(0).answer().status()).isEqualTo(408);
        assertThat(log).doesNotContain("ERROR");
    }

    private HttpRequest form() {
        return site.request("/check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=export+controls"))
                .build();
    }
}
