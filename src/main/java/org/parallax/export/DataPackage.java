package org.parallax.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.address.Addresses;
import org.parallax.text.Sha256;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes the tables as a Tabular Data Package of Frictionless Data, version 1. */
@Component
class DataPackage {
    private static final String DESCRIPTION = "description";
    private static final String FIELDS = "fields";
    private static final String FORMAT = "format";
    private static final String NAME = "name";
    private static final String PATH = "path";
    private static final String PROFILE = "profile";
    private static final String TITLE = "title";

    private final Descriptions descriptions;
    private final Addresses addresses;
    private final MessageSource messages;

    DataPackage(Descriptions descriptions, Addresses addresses, MessageSource messages) {
        this.descriptions = descriptions;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** @param files each table with its file */
    Map<String, Object> of(ReleaseContent content, Map<Table, byte[]> files) {
        String release = content.release().date().toString();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(PROFILE, "tabular-data-package");
        document.put(NAME, "parallax");
        document.put(
                "id", addresses.absolute(addresses.archive(content.release().date())));
        document.put(TITLE, message("data.package"));
        document.put(DESCRIPTION, message("data.package.text"));
        document.put("homepage", addresses.absolute("/data"));
        document.put("version", release);
        document.put("created", release + "T00:00:00Z");
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put(NAME, "CC-BY-4.0");
        licence.put(PATH, Addresses.LICENCE);
        licence.put(TITLE, "Creative Commons Attribution 4.0 International");
        document.put("licenses", List.of(licence));
        document.put(
                "sources",
                content.plans().stream()
                        .map(plan -> {
                            Map<String, Object> source = new LinkedHashMap<>();
                            source.put(TITLE, plan.title());
                            source.put(PATH, plan.sourceUrl(null));
                            return source;
                        })
                        .toList());
        List<Map<String, Object>> resources = new ArrayList<>();
        files.forEach((table, file) -> resources.add(resource(table, file)));
        document.put("resources", resources);
        return document;
    }

    private Map<String, Object> resource(Table table, byte[] file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put(PROFILE, "tabular-data-resource");
        resource.put(NAME, table.name());
        resource.put(PATH, table.file());
        resource.put(TITLE, title(table.name()));
        resource.put(DESCRIPTION, descriptions.of(table));
        resource.put(FORMAT, "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.length);
        resource.put("hash", "sha256:" + Sha256.hex(file));
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        resource.put("dialect", dialect);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                FIELDS,
                table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.primaryKey());
        if (!table.foreignKeys().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.foreignKeys().stream()
                            .map(key -> foreignKey(table, key))
                            .toList());
        }
        resource.put("schema", schema);
        return resource;
    }

    private Map<String, Object> field(Table table, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(NAME, column.name());
        field.put("type", column.type().tableSchema());
        field.put(FORMAT, column.type() == Column.Type.ADDRESS ? "uri" : "default");
        field.put(TITLE, title(column.name()));
        field.put(DESCRIPTION, descriptions.of(table, column));
        Map<String, Object> constraints = new LinkedHashMap<>();
        constraints.put("required", column.required());
        constraints.put("unique", column.unique() || table.primaryKey().equals(List.of(column.name())));
        if (!column.values().isEmpty()) {
            constraints.put("enum", column.values());
        }
        if (column.form() != null) {
            constraints.put("pattern", column.form());
        }
        if (column.least() != null) {
            constraints.put("minimum", column.least());
        }
        if (column.most() != null) {
            constraints.put("maximum", column.most());
        }
        field.put("constraints", constraints);
        return field;
    }

    /** A table that refers to itself names no resource. */
    private static Map<String, Object> foreignKey(Table table, Table.ForeignKey key) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", key.table().equals(table.name()) ? "" : key.table());
        reference.put(FIELDS, key.referenced());
        Map<String, Object> foreignKey = new LinkedHashMap<>();
        foreignKey.put(FIELDS, key.columns());
        foreignKey.put("reference", reference);
        return foreignKey;
    }

    /** {@code Printed page end}. */
    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
