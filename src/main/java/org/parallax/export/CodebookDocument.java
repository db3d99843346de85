package org.parallax.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.coding.Codebook;
import org.parallax.relation.RelationRules;

/** The codebook as one JSON document. */
final class CodebookDocument {
    private CodebookDocument() {}

    static Map<String, Object> of(ReleaseContent content) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("release", content.release().date().toString());
        document.put("version", content.codebook().version());
        document.put("unit", content.codebook().unit());
        document.put(
                "variables",
                content.codebook().variables().stream()
                        .map(variable -> variable(content, variable))
                        .toList());
        Map<String, Object> relations = new LinkedHashMap<>();
        relations.put("rules", meanings(content.rules().rules()));
        relations.put("types", meanings(content.rules().types()));
        relations.put("strengths", meanings(content.rules().strengths()));
        relations.put("rationales", meanings(content.rules().rationales()));
        document.put("relations", relations);
        return document;
    }

    private static Map<String, Object> variable(ReleaseContent content, Codebook.Entry entry) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("variable", entry.variable().slug());
        variable.put("name", entry.name());
        variable.put("question", entry.question());
        variable.put("rule", entry.rule());
        variable.put("scale", ReleaseContent.slug(entry.variable().scale()));
        variable.put(
                "values",
                content.values(entry).stream()
                        .map(value -> value(content, value))
                        .toList());
        return variable;
    }

    private static Map<String, Object> value(ReleaseContent content, ReleaseContent.Value from) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", from.code());
        value.put("name", from.name());
        value.put("definition", from.definition());
        value.put("inclusion", from.rule().inclusion());
        value.put("borders", from.rule().borders());
        value.put("example", content.id(from.rule().example()));
        value.put("exampleWhy", from.rule().exampleWhy());
        return value;
    }

    private static List<Map<String, String>> meanings(List<RelationRules.Meaning> meanings) {
        return meanings.stream()
                .map(meaning -> {
                    Map<String, String> one = new LinkedHashMap<>();
                    one.put("code", meaning.code());
                    one.put("meaning", meaning.text());
                    return one;
                })
                .toList();
    }
}
