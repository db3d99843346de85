package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests made from the OpenAPI document, as it asks for them and otherwise: each answer is one that it promises. */
@WebTest
class GeneratedRequestsTests {
    private static final int EACH = 70;

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "200",
            "99999999999999999999",
            "1e9",
            "0.1",
            "null",
            "true",
            "'; drop table plan; --",
            "1' or '1'='1",
            "${7*7}",
            "#{T(java.lang.Runtime)}",
            "__${1}__::x",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "%",
            "%00",
            "\u0000",
            "../../etc/passwd",
            "a,b",
            "us-1.3.2,cn-5.3,us-1.3.2",
            "us-aiap-2025/9.9.9",
            "US-AIAP-2025",
            "\u4eba\u5de5\u667a\u80fd",
            "\ud83e\udd16",
            "\u202e\u0661\u0662",
            "1.3.2.1.1.1",
            "2026-13-40",
            "2000-01-01",
            "a".repeat(5_000),
            "\u00e9".repeat(500));

    @Autowired
    Site site;

    private final JsonMapper json = new JsonMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final Random random = new Random(20261124);

    @Test
    void everyAnswerIsOneThatTheDocumentPromises() {
        JsonNode document = json.readTree(site.get("/api/v1/openapi.json").body());
        JsonNode components = closed(document.path("components").deepCopy());
        Map<String, Integer> answers = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        document.path("paths").forEachEntry((path, operations) -> {
            for (int i = 0; i < EACH; i++) {
                // The first of each is as the document has it, in all respects.
                String address = address(path, operations.path("get"), i == 0);
                Site.Answer answer = site.get(address);
                answers.merge(path + " " + answer.status(), 1, Integer::sum);
                problem(operations.path("get"), answer, components)
                        .forEach(problem -> wrong.add(shortened(address) + " " + answer.status() + ": " + problem));
                if (i == 0 && answer.status() != 200) {
                    wrong.add(address + " is an example and answers " + answer.status());
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1_500);
        assertThat(document.path("paths").propertyNames())
                .allMatch(path -> answers.containsKey(path + " 200") && answers.containsKey(path + " 400"));
    }

    private List<String> problem(JsonNode operation, Site.Answer answer, JsonNode components) {
        String type = answer.header("Content-Type").orElse("");
        if (answer.status() >= 500) {
            return List.of(answer.body());
        }
        JsonNode content = operation
                .path("responses")
                .path(Integer.toString(answer.status()))
                .path("content")
                .path(type);
        // A path that is not in its one spelling is moved there, and some spellings the container refuses by itself.
        boolean ours = type.endsWith("json");
        if (!ours) {
            return List.of(301, 400).contains(answer.status()) ? List.of() : List.of("the answer is " + type);
        }
        if (content.isMissingNode()) {
            return List.of("not in the document: " + type);
        }
        return schema(content.path("schema"), components).validate(answer.body(), InputFormat.JSON).stream()
                .map(Object::toString)
                .limit(3)
                .toList();
    }

    private Schema schema(JsonNode schema, JsonNode components) {
        return schemas.computeIfAbsent(schema, wanted -> {
            ObjectNode whole = ((ObjectNode) wanted).deepCopy();
            whole.set("components", components);
            return registry.getSchema(whole.toString(), InputFormat.JSON);
        });
    }

    /** The same without leave to have properties that are not in it. */
    private static JsonNode closed(JsonNode components) {
        components.path("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return components;
    }

    private String address(String path, JsonNode operation, boolean plain) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", encoded(value(parameter, plain || random.nextInt(3) > 0)));
            } else if (!plain && random.nextInt(3) == 0) {
                query.add(name + "=" + encoded(value(parameter, random.nextInt(3) > 0)));
                if (random.nextInt(12) == 0) {
                    query.add(name + "=" + encoded(value(parameter, false)));
                }
            }
        }
        if (!plain && random.nextInt(10) == 0) {
            query.add(encoded(odd()) + "=" + encoded(odd()));
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private String value(JsonNode parameter, boolean fitting) {
        if (!fitting) {
            return odd();
        }
        List<String> values = new ArrayList<>();
        parameter.path("schema").path("enum").forEach(value -> values.add(value.asString()));
        if (parameter.has("example")) {
            values.add(parameter.path("example").asString());
        }
        if (parameter.path("schema").has("default")) {
            values.add(parameter.path("schema").path("default").asString());
        }
        return values.isEmpty() ? odd() : values.get(random.nextInt(values.size()));
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(200, address.length()));
    }
}
