package org.parallax.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SnapshotTests {
    private static final String ITEM = "/us-aiap-2025/1.3.2";

    private final Snapshot pages = new Snapshot(null, 80_000);
    private final Random random = new Random(1);

    /** There are as many searches as words. */
    @Test
    void searchesPushOutNoPageAndThereIsAnEndToThem() throws Exception {
        keep(ITEM);
        for (int i = 0; i < 200; i++) {
            keep("/search?q=word" + i);
            keep("/search/quick?q=word" + i);
            keep("/api/v1/search?q=word" + i);
        }
        assertThat(pages.find(ITEM, null)).isNotNull();
        assertThat(pages.size()).isEqualTo(1);
        assertThat(pages.searches()).isBetween(1, 9);
    }

    @Test
    void pagesPushOutNoSearch() throws Exception {
        keep("/search?q=chips");
        for (int i = 0; i < 200; i++) {
            keep(ITEM + "/@2026-11-" + i);
        }
        assertThat(pages.find("/search", "q=chips")).isNotNull();
        assertThat(pages.size()).isBetween(1, 69);
    }

    /** A page of some 1,000 bytes that cannot be compressed. */
    private void keep(String address) throws Exception {
        byte[] body = new byte[1000];
        random.nextBytes(body);
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setContentType("text/html");
        CompletableFuture<Page> promise = new CompletableFuture<>();
        assertThat(pages.announce(address, promise)).isNull();
        promise.complete(Page.of(response, Map.of(), body, false));
    }
}
