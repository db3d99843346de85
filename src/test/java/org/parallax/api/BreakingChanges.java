package org.parallax.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What of an OpenAPI document a later one no longer keeps, as far as callers rely on it. What is added breaks nothing. */
final class BreakingChanges {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The breaking changes, each in a line that says where it is; empty where there is none. */
    static List<String> between(JsonNode before, JsonNode after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        before.path("paths").forEachEntry((path, operations) -> changes.path(path, operations));
        return changes.found;
    }

    private void path(String path, JsonNode operations) {
        JsonNode now = after.path("paths").path(path);
        if (now.isMissingNode()) {
            found.add(path + " is gone");
            return;
        }
        operations.forEachEntry((method, operation) -> {
            String where = method + " " + path;
            if (now.path(method).isMissingNode()) {
                found.add(where + " is gone");
            } else {
                parameters(where, parameters(operation), parameters(now.path(method)));
                responses(where, operation.path("responses"), now.path(method).path("responses"));
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.put(
                        parameter.path("in").asString() + " parameter "
                                + parameter.path("name").asString(),
                        parameter));
        return parameters;
    }

    private void parameters(String where, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((name, parameter) -> {
            String here = where + ", " + name;
            JsonNode same = now.get(name);
            if (same == null) {
                found.add(here + " is gone");
                return;
            }
            if (same.path("required").asBoolean(false)
                    && !parameter.path("required").asBoolean(false)) {
                found.add(here + " is required");
            }
            JsonNode schema = parameter.path("schema");
            JsonNode newSchema = same.path("schema");
            type(here, schema, newSchema);
            Set<String> values = texts(schema.path("enum"));
            Set<String> newValues = texts(newSchema.path("enum"));
            if (!newValues.isEmpty() && (values.isEmpty() || !newValues.containsAll(values))) {
                found.add(here + " takes fewer values");
            }
        });
        now.forEach((name, parameter) -> {
            if (!old.containsKey(name) && parameter.path("required").asBoolean(false)) {
                found.add(where + ", " + name + " is new and required");
            }
        });
    }

    private void responses(String where, JsonNode old, JsonNode now) {
        old.forEachEntry((status, response) -> {
            String here = where + ", " + status;
            if (now.path(status).isMissingNode()) {
                found.add(here + " is gone");
                return;
            }
            response.path("content").forEachEntry((type, content) -> {
                JsonNode same = now.path(status).path("content").path(type);
                if (same.isMissingNode()) {
                    found.add(here + " is no longer " + type);
                } else {
                    schema(here, content.path("schema"), same.path("schema"));
                }
            });
        });
    }

    private void schema(String where, JsonNode old, JsonNode now) {
        if (old.has("$ref") || now.has("$ref")) {
            String name = name(old);
            if (compared.add(name + " " + name(now) + (name.isEmpty() ? where : ""))) {
                schema(name.isEmpty() ? where : name, target(before, old), target(after, now));
            }
            return;
        }
        type(where, old, now);
        Set<String> required = texts(now.path("required"));
        Set<String> once = texts(old.path("required"));
        old.path("properties").forEachEntry((property, schema) -> {
            String here = where + "." + property;
            JsonNode same = now.path("properties").path(property);
            if (same.isMissingNode()) {
                found.add(here + " is gone");
                return;
            }
            if (once.contains(property) && !required.contains(property)) {
                found.add(here + " is not always there");
            }
            schema(here, schema, same);
        });
        for (String list : List.of("anyOf", "oneOf")) {
            if (old.path(list).size() != now.path(list).size()) {
                found.add(where + " has other forms");
            } else {
                for (int i = 0; i < old.path(list).size(); i++) {
                    schema(where, old.path(list).path(i), now.path(list).path(i));
                }
            }
        }
        for (String part : List.of("items", "additionalProperties")) {
            if (old.path(part).isObject()) {
                schema(where + "[]", old.path(part), now.path(part));
            }
        }
    }

    private void type(String where, JsonNode old, JsonNode now) {
        Set<String> types = types(old);
        if (!types.equals(types(now))) {
            found.add(where + " was " + types + " and is " + types(now));
        }
    }

    private static Set<String> types(JsonNode schema) {
        return schema.path("type").isArray()
                ? texts(schema.path("type"))
                : Set.of(schema.path("type").asString(""));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String name(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static JsonNode target(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }
}
