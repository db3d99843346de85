package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document is a promise: it is kept in a golden file, and nothing in it is taken back. */
@WebTest
class OpenApiTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/openapi.json");
    private static final Path FRESH = Path.of("target/openapi.json");

    @Autowired
    Site site;

    private final JsonMapper json = new JsonMapper();

    private JsonNode document() {
        JsonNode document = json.readTree(site.get("/api/v1/openapi.json").body());
        // Real answers change with the content.
        document.findParents("examples").forEach(content -> ((ObjectNode) content).remove("examples"));
        return document;
    }

    @Test
    void itTakesNothingBackThatCallersRelyOn() throws IOException {
        assertThat(BreakingChanges.between(json.readTree(Files.readString(GOLDEN)), document()))
                .as("what breaks programs that use the API; it needs another version beside /api/v1")
                .isEmpty();
    }

    @Test
    void itIsWhatItWas() throws IOException {
        String fresh = json.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        Files.writeString(FRESH, fresh);
        assertThat(fresh.equals(Files.readString(GOLDEN)))
                .as("the same; if what was added is meant: cp " + FRESH + " " + GOLDEN)
                .isTrue();
    }

    @Test
    void itIsOfVersion31AndTellsOfTheApiOnly() {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("servers").path(0).path("url").asString()).isEqualTo("https://parallax.example");
        assertThat(document.path("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void itsExampleIsARealAnswer() {
        JsonNode example = json.readTree(site.get("/api/v1/openapi.json").body())
                .at(
                        "/paths/~1api~1v1~1items~1{plan}~1{number}/get/responses/200/content/application~1json/examples/item");
        assertThat(json.readTree(site.get(example.path("summary").asString()).body()))
                .isEqualTo(example.path("value"));
    }

    @Test
    void everythingInItIsDescribed() {
        JsonNode document = document();
        document.path("paths").forEachEntry((path, operations) -> {
            JsonNode get = operations.path("get");
            assertThat(get.path("summary").asString("")).as(path).isNotBlank();
            get.path("parameters")
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asString(""))
                            .as(path + " " + parameter.path("name"))
                            .isNotBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/openapi.json.yaml", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config"})
    void nothingElseOfItsKindIsServed(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }
}
