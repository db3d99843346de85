package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.Releases;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class PlanDataTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Autowired
    Site site;

    @Autowired
    Releases releases;

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"us-aiap-2025/1.3.2", "us-aiap-2025/1.1.5", "cn-gaigap-2025/8.1", "us-aiap-2025/1.3.0"})
    void theRecordIsWhatItWas(String id) throws IOException {
        String record = json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                json.readTree(site.get("/" + id + "/data.json").body()))
                        .replace("\"" + releases.current().date() + "\"", "\"RELEASE\"")
                + "\n";
        assertThat(record).isEqualTo(Files.readString(GOLDEN.resolve(id.replace('/', '_') + ".json")));
    }

    @ParameterizedTest
    @CsvSource({"us-aiap-2025, 103, 42", "cn-gaigap-2025, 65, 7"})
    void thePlanHasAllItemsAndFramingPassagesInOrder(String plan, int items, int framing) {
        JsonNode record = json.readTree(site.get("/" + plan + "/data.json").body());
        assertThat(record.path("items")).hasSize(items);
        assertThat(record.path("framing")).hasSize(framing);
        assertThat(record.path("items").path(1).path("number").asString()).endsWith("1.2");
    }

    @Test
    void anItemIsTheSameAloneAndInItsPlan() {
        JsonNode plan = json.readTree(site.get("/us-aiap-2025/data.json").body());
        JsonNode alone = json.readTree(site.get("/us-aiap-2025/1.1.1/data.json").body());
        assertThat(plan.path("items").path(0)).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/us-aiap-2025/9.9.9/data.json", "/xx-none-2025/data.json", "/us-aiap-2025/9/data.json"})
    void whatIsNotThereIsAProblemDetail(String path) {
        Site.Answer answer = site.send(
                site.request(path).setHeader("Accept", "application/json").build());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).propertyNames()).containsAll(List.of("title", "status", "detail"));
    }
}
