package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.web.InventedReleases;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API in several releases, and what it says of numbers that are gone. */
@ReleasedTest
class ReleasedDataTests {
    @Autowired
    Site site;

    private final JsonMapper json = new JsonMapper();

    private JsonNode body(String path) {
        return json.readTree(site.get("/api/v1/" + path).body());
    }

    @Test
    void aReleaseCanBeAskedForByItsDate() {
        String item = "items/xx-demo-2025/1.1.1";
        assertThat(body(item + "?release=2025-03-01").path("title").asString()).isEqualTo("Build an example");
        assertThat(body(item + "?release=2025-03-01").path("release").asString())
                .isEqualTo("2025-03-01");
        assertThat(body(item).path("title").asString()).isEqualTo(InventedReleases.HOSTILE);
        assertThat(site.get("/api/v1/" + item + "?release=2025-04-15").status()).isEqualTo(400);
    }

    @Test
    void onlyAPublishedReleaseHasADateOfItsOwn() {
        assertThat(site.get("/api/v1/plans?release=2025-03-01").header("Last-Modified"))
                .hasValue("Sat, 01 Mar 2025 00:00:00 GMT");
        assertThat(site.get("/api/v1/plans").header("Last-Modified")).isEmpty();
    }

    @Test
    void aWithdrawnNumberSaysWhyAndARenamedOneLeadsOn() {
        Site.Answer gone = site.get("/api/v1/items/yy-demo-2025/1.5");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(json.readTree(gone.body()).path("detail").asString())
                .isEqualTo("Withdrawn on 2025-08-02: It said the same as another. What follows it: yy-demo-2025/1.1.");
        Site.Answer moved = site.get("/api/v1/items/yy-demo-2025/1.2");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).hasValue("/api/v1/items/yy-demo-2025/1.4");
        assertThat(site.get("/api/v1/items/yy-demo-2025/1.5?release=2025-03-01").status())
                .isEqualTo(200);
    }

    @Test
    void theReleasesSayWhatChangedAndWhatIsGone() {
        assertThat(body("releases")).hasSize(4);
        assertThat(body("releases/2025-06-01").path("changes")).hasSize(3);
        assertThat(body("releases/2025-09-01").path("withdrawn")).hasSize(3);
        assertThat(body("releases/2025-12-01").path("published").asBoolean()).isFalse();
        assertThat(site.get("/api/v1/releases/2025-06-02").status()).isEqualTo(404);
    }
}
