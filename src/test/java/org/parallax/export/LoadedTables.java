package org.parallax.export;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Creates the tables that a {@code datapackage.json} declares, and nothing that it does not, and loads the files. */
final class LoadedTables {
    private static final Map<String, String> TYPES =
            Map.of("string", "text", "integer", "integer", "number", "numeric", "boolean", "boolean", "date", "date");

    private final JdbcTemplate sql;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private LoadedTables(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Must be called within a transaction. */
    static LoadedTables in(JdbcTemplate sql, Unpacked archive) {
        LoadedTables tables = new LoadedTables(sql);
        sql.execute("create schema taken_along");
        sql.execute("set local search_path to taken_along");
        for (JsonNode resource : archive.json("datapackage.json").path("resources")) {
            tables.create(resource);
            tables.load(resource, archive.table(resource.path("name").asString()));
        }
        return tables;
    }

    int rows(String table) {
        Integer counted = sql.queryForObject("select count(*) from " + table, Integer.class);
        return counted == null ? -1 : counted;
    }

    Map<String, Integer> read() {
        return rows;
    }

    private void create(JsonNode resource) {
        JsonNode schema = resource.path("schema");
        List<String> parts = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            parts.add(column(field));
        }
        parts.add("primary key (" + names(schema.path("primaryKey")) + ")");
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.path("reference");
            String other = reference.path("resource").asString();
            parts.add("foreign key (" + names(key.path("fields")) + ") references "
                    + quoted(other.isEmpty() ? resource.path("name").asString() : other) + " ("
                    + names(reference.path("fields")) + ")");
        }
        sql.execute("create table " + quoted(resource.path("name").asString()) + " (" + String.join(", ", parts) + ")");
    }

    private static String column(JsonNode field) {
        String name = quoted(field.path("name").asString());
        JsonNode constraints = field.path("constraints");
        StringBuilder column =
                new StringBuilder(name + " " + TYPES.get(field.path("type").asString()));
        if (constraints.path("required").asBoolean()) {
            column.append(" not null");
        }
        if (constraints.path("unique").asBoolean()) {
            column.append(" unique");
        }
        if (constraints.has("enum")) {
            column.append(" check (" + name + " in ("
                    + list(constraints.path("enum")).stream()
                            .map(LoadedTables::literal)
                            .collect(Collectors.joining(", "))
                    + "))");
        }
        if (constraints.has("pattern")) {
            column.append(" check (" + name + " ~ "
                    + literal("^(?:" + constraints.path("pattern").asString() + ")$") + ")");
        }
        if (constraints.has("minimum")) {
            column.append(" check (" + name + " >= " + constraints.path("minimum") + ")");
        }
        if (constraints.has("maximum")) {
            column.append(" check (" + name + " <= " + constraints.path("maximum") + ")");
        }
        return column.toString();
    }

    private void load(JsonNode resource, List<NamedCsvRecord> records) {
        String table = resource.path("name").asString();
        List<JsonNode> fields = StreamSupport.stream(
                        resource.path("schema").path("fields").spliterator(), false)
                .toList();
        String insert = "insert into " + quoted(table) + " values ("
                + fields.stream()
                        .map(field ->
                                "cast(? as " + TYPES.get(field.path("type").asString()) + ")")
                        .collect(Collectors.joining(", "))
                + ")";
        List<String> header =
                fields.stream().map(field -> field.path("name").asString()).toList();
        for (NamedCsvRecord row : records) {
            if (!row.getHeader().equals(header)) {
                throw new AssertionError(table + " has " + row.getHeader() + ", and declares " + header);
            }
        }
        sql.batchUpdate(
                insert,
                records.stream()
                        .map(row -> row.getFields().stream()
                                .map(cell -> cell.isEmpty() ? null : cell)
                                .toArray())
                        .toList());
        rows.put(table, records.size());
    }

    private static String names(JsonNode columns) {
        return list(columns).stream().map(LoadedTables::quoted).collect(Collectors.joining(", "));
    }

    private static List<String> list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
