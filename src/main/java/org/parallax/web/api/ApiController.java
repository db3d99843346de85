package org.parallax.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.address.Addresses;
import org.parallax.web.api.ApiPage.Endpoint;
import org.parallax.web.api.ApiPage.Group;
import org.parallax.web.api.ApiPage.Parameter;
import org.parallax.web.layout.Edition;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the OpenAPI document to people, so that page and document cannot differ. */
@ConditionalOnWebApplication
@Controller
class ApiController {
    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final String LIST = "/api/v1/items?limit=20";

    private final OpenApiWebMvcResource openApi;

    private final JsonMapper json;
    private final Addresses addresses;

    ApiController(OpenApiWebMvcResource openApi, JsonMapper json, Addresses addresses) {
        this.openApi = openApi;
        this.json = json;
        this.addresses = addresses;
    }

    @GetMapping("/api")
    String api(Edition edition, HttpServletRequest request, Model model) throws JsonProcessingException {
        JsonNode document = json.readTree(openApi.openapiJson(request, DOCUMENT, Locale.ENGLISH));
        Map<String, List<Endpoint>> groups = new LinkedHashMap<>();
        document.path("paths").forEachEntry((path, operations) -> {
            JsonNode get = operations.path("get");
            groups.computeIfAbsent(get.path("tags").path(0).asString(""), tag -> new ArrayList<>())
                    .add(endpoint(path, get));
        });
        JsonNode example = document.at(
                "/paths/~1api~1v1~1items~1{plan}~1{number}/get/responses/200/content/application~1json/examples/item");
        model.addAttribute(
                "page",
                new ApiPage(
                        addresses.absolute(DOCUMENT),
                        addresses.absolute(LIST),
                        addresses.absolute(
                                LIST + "&release=" + edition.release().date()),
                        addresses.absolute(example.path("summary").asString("")),
                        json.writerWithDefaultPrettyPrinter().writeValueAsString(example.path("value")),
                        groups.entrySet().stream()
                                .map(group -> new Group(group.getKey(), group.getValue()))
                                .toList()));
        return "api";
    }

    private static Endpoint endpoint(String path, JsonNode get) {
        JsonNode schema = get.at("/responses/200/content/application~1json/schema");
        boolean many = schema.has("items");
        String ref = (many ? schema.path("items") : schema).path("$ref").asString("");
        return new Endpoint(
                path,
                get.path("summary").asString(""),
                get.path("description").asString(""),
                get.path("parameters")
                        .valueStream()
                        .map(ApiController::parameter)
                        .toList(),
                ref.substring(ref.lastIndexOf('/') + 1),
                many);
    }

    private static Parameter parameter(JsonNode parameter) {
        return new Parameter(
                parameter.path("name").asString(),
                parameter.path("in").asString().equals("path"),
                parameter.path("description").asString(""),
                parameter
                        .path("schema")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                parameter.path("example").asString(""));
    }
}
