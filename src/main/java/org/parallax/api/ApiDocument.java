package org.parallax.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Plans;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The API as an OpenAPI document: all that springdoc does not read from the controllers and records. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    /** Where it is. */
    static final String PATH = "/api/v1/openapi.json";

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Release.class);
    }

    @Bean
    OpenAPI openApi(Addresses addresses) {
        return new OpenAPI()
                .info(new Info()
                        .title("Parallax")
                        .version("1")
                        .description("The policy items of two AI policy plans of July 2025, and how they meet."
                                + " Read-only, without a key. Titles, summaries, codes and relations are machine-made.")
                        .license(new License().name("CC BY 4.0").url(Addresses.LICENCE)))
                .servers(List.of(new Server().url(addresses.absolute(""))));
    }

    /** springdoc serves its document as YAML too, which nobody is promised. */
    @Bean
    SmartInitializingSingleton onlyOneDocument(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return () -> handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().contains(PATH + ".yaml"))
                .toList()
                .forEach(handlers::unregisterMapping);
    }

    /** What holds for every operation: the release, the headers, and what can go wrong. */
    @Bean
    OperationCustomizer whatEveryOperationHas() {
        return (operation, method) -> {
            if (KnownParameters.answersFromARelease(method)) {
                operation.addParametersItem(new QueryParameter()
                        .name("release")
                        .description("The date of the release to answer from; the newest if not given.")
                        .example("2026-11-24")
                        .schema(new StringSchema().format("date")));
            }
            Set<String> parameters = new LinkedHashSet<>();
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> parameters.add(parameter.getName()));
            }
            answers(operation, parameters, method);
            return operation;
        };
    }

    private static void answers(Operation operation, Set<String> parameters, HandlerMethod method) {
        ApiResponse found = Objects.requireNonNull(operation.getResponses().get("200"));
        found.setDescription("What was asked for.");
        found.addHeaderObject("ETag", header("Changes with the answer; send it as If-None-Match to ask for changes."));
        if (parameters.contains("limit")) {
            found.addHeaderObject(
                    "Link", header("The first page (first), the next one (next) and the licence (license)."));
        } else {
            found.addHeaderObject("Link", header("The licence (license)."));
        }
        if (KnownParameters.answersFromARelease(method)) {
            found.addHeaderObject("Last-Modified", header("The date of the release, once that is published."));
        }
        problem(operation, "400", "A parameter is unknown, given twice, or has a value that it cannot have.");
        if (path(method).contains("{")) {
            problem(operation, "404", "What the address names is not there.");
        }
        problem(operation, "414", "The address is longer than any that the API has.");
        if (path(method).equals("/api/v1/search")) {
            problem(operation, "429", "Too many searches from one network; Retry-After says when to try again.");
        }
        if (parameters.contains("number")) {
            problem(operation, "301", "The number was renamed; Location has the new address.");
            problem(operation, "410", "The number was withdrawn; the detail says why, and what follows it.");
        }
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("The same as the ETag that was sent stands for."));
        problem(operation, "406", "The answer is JSON, and the request does not accept that.");
        problem(operation, "503", "It took too long and was stopped; Retry-After says when to try again.");
    }

    private static String path(HandlerMethod method) {
        GetMapping mapping = method.getMethodAnnotation(GetMapping.class);
        return mapping == null
                ? ""
                : Arrays.stream(mapping.path())
                        .filter(path -> path.startsWith("/api/"))
                        .findFirst()
                        .orElse("");
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static void problem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new JsonSchema()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    /** No controller returns a problem, so springdoc finds none. */
    @Bean
    OpenApiCustomizer problems() {
        return document ->
                ModelConverters.getInstance(true).read(Problem.class).forEach(document.getComponents()::addSchemas);
    }

    /** A real answer, by which the form of all others can be guessed: the first item of the newest release. */
    @Bean
    OpenApiCustomizer example(Releases releases, Plans plans, Records records, JsonMapper json) {
        return document -> {
            Release release = releases.current();
            plans.all(release).stream()
                    .flatMap(plan -> plans.items(release, plan.id()).stream())
                    .findFirst()
                    .ifPresent(item -> example(
                            document,
                            "/api/v1/items/" + item.plan().id() + "/" + item.number(),
                            json.writeValueAsString(records.of(release, item))));
        };
    }

    private static void example(OpenAPI document, String address, String answer) {
        Optional.ofNullable(document.getPaths().get("/api/v1/items/{plan}/{number}"))
                .map(path -> path.getGet().getResponses().get("200"))
                .map(found -> found.getContent().get("application/json"))
                .ifPresent(form ->
                        form.addExamples("item", new Example().summary(address).value(json(answer))));
    }

    /** For the older Jackson, which writes the document. */
    private static Object json(String text) {
        try {
            return Json31.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record has all its properties, always; one that is marked as nullable may be null. */
    @Bean
    ModelConverter completeRecords() {
        return (type, context, chain) -> {
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            Class<?> record = Json31.mapper().constructType(type.getType()).getRawClass();
            if (record.isRecord() && record.getPackage().equals(ApiDocument.class.getPackage())) {
                String name = Objects.requireNonNull(
                                record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class))
                        .name();
                Schema<?> model = context.getDefinedModels().get(name);
                if (model != null && model.getRequired() == null) {
                    complete(model, record);
                }
            }
            return schema;
        };
    }

    private static void complete(Schema<?> model, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            if (!model.getProperties().containsKey(name)) {
                // What it holds stands in the record as members of its own.
                continue;
            }
            model.addRequiredItem(name);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                Schema<?> property =
                        Objects.requireNonNull(model.getProperties().get(name));
                if (property.get$ref() == null) {
                    property.addType("null");
                } else {
                    Schema<?> none = new JsonSchema();
                    none.addType("null");
                    model.addProperty(name, new JsonSchema().anyOf(List.of(property, none)));
                }
            }
        }
    }
}
