package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BreakingChangesTests {
    private static final String DOCUMENT = """
            {"paths": {"/things": {"get": {
                "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}},
                    {"name": "near", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array",
                    "items": {"$ref": "#/components/schemas/Thing"}}}}}, "404": {"description": "Gone."}}}}},
             "components": {"schemas": {
                "Thing": {"type": "object", "required": ["id", "part"], "properties": {
                    "id": {"type": "string"}, "count": {"type": ["integer", "null"]}, "part": {"$ref": "#/components/schemas/Thing"}}}}}}""";

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    void nothingIsBrokenWhereNothingChanged() {
        assertThat(BreakingChanges.between(json(DOCUMENT), json(DOCUMENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "/things": {            | "/others": {                          | /things is gone
            "get": {                | "put": {                              | get /things is gone
            "name": "near"          | "name": "close"                       | get /things, query parameter near is gone
            "schema": {"type": "string"}} | "schema": {"type": "integer"}}  | get /things, query parameter near was [string] and is [integer]
            "name": "near"          | "required": true, "name": "near"      | get /things, query parameter near is required
            ["up", "down"]          | ["up"]                                | get /things, query parameter sort takes fewer values
            {"type": "string"}}]    | {"type": "string", "enum": ["a"]}}]   | get /things, query parameter near takes fewer values
            "parameters": [         | "parameters": [{"name": "key", "in": "query", "required": true}, | get /things, query parameter key is new and required
            "404"                   | "410"                                 | get /things, 404 is gone
            application/json        | text/csv                              | get /things, 200 is no longer application/json
            {"type": "array",       | {"type": "object",                    | get /things, 200 was [array] and is [object]
            "count":                | "number":                             | Thing.count is gone
            ["integer", "null"]     | "integer"                             | Thing.count was [integer, null] and is [integer]
            "id": {"type": "string"} | "id": {"type": "integer"}            | Thing.id was [string] and is [integer]
            ["id", "part"]          | ["id"]                                | Thing.part is not always there
            """)
    void aChangeThatCallersNoticeIsFound(String old, String now, String change) {
        assertThat(DOCUMENT).contains(old);
        assertThat(BreakingChanges.between(json(DOCUMENT), json(DOCUMENT.replace(old, now))))
                .containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "paths": {              | "paths": {"/others": {"get": {}},
            "parameters": [         | "parameters": [{"name": "key", "in": "query"},
            ["up", "down"]          | ["up", "down", "left"]
            "404"                   | "503": {}, "404"
            "count":                | "size": {"type": "integer"}, "count":
            ["id", "part"]          | ["id", "part", "count"]
            """)
    void whatIsAddedBreaksNothing(String old, String now) {
        assertThat(DOCUMENT).contains(old);
        assertThat(BreakingChanges.between(json(DOCUMENT), json(DOCUMENT.replace(old, now))))
                .isEmpty();
    }
}
