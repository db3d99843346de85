package org.parallax.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents of the index, in memory: every search looks at all that it finds, to count it for the filters. A document never
 * changes under its key, and an index that is made anew has new keys; so the first unknown key says that there is another one.
 */
@Component
class IndexedDocuments {
    private final JdbcClient database;
    private volatile Map<Long, IndexedDocument> known = Map.of();

    IndexedDocuments(JdbcClient database) {
        this.database = database;
    }

    /** The documents by their keys, among them all that have one of the given keys and are still there. */
    Map<Long, IndexedDocument> with(List<Long> keys) {
        Map<Long, IndexedDocument> documents = known;
        if (!documents.keySet().containsAll(keys)) {
            documents = database
                    .sql(
                            "select id, kind, ref, plans, pillars, instrument, force, scope, bodies, position from search_document")
                    .query((row, n) -> document(row))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(IndexedDocument::id, Function.identity()));
            known = documents;
        }
        return documents;
    }

    private static IndexedDocument document(ResultSet row) throws SQLException {
        return new IndexedDocument(
                row.getLong("id"),
                HitKind.of(row.getString("kind")).orElseThrow(),
                row.getString("ref"),
                list(row, "plans"),
                list(row, "pillars"),
                row.getString("instrument"),
                row.getString("force"),
                row.getString("scope"),
                list(row, "bodies"),
                row.getInt("position"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
