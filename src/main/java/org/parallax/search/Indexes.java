package org.parallax.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the index from the database, once for each time that it was made. */
@Component
class Indexes {
    private static final String STATE = "select concat_ws(' ', release_id, checksum) from search_state";

    /** So many rows come at a time. */
    private static final int ROWS = 1_000;

    private final JdbcClient database;
    private final TransactionTemplate oneState;
    private volatile Index known = new Index("");

    Indexes(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.oneState = new TransactionTemplate(transactions);
        // Another instance may be making the index anew.
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The index as it is now. */
    Index current() {
        Index index = known;
        return index.state().equals(state()) ? index : readOnce();
    }

    private String state() {
        return database.sql(STATE).query(String.class).single();
    }

    private synchronized Index readOnce() {
        Index read = oneState.execute(status -> {
            String state = state();
            return known.state().equals(state) ? known : read(state);
        });
        known = Objects.requireNonNull(read);
        return known;
    }

    private Index read(String state) {
        Index index = new Index(state);
        database.sql(
                        "select kind, ref, plan, number, plans, pillars, instrument, force, scope, bodies, names, title, text,"
                                + " official, path, vector from search_document order by position")
                .withFetchSize(ROWS)
                .query(row -> {
                    index.add(document(row), row.getString("vector"));
                });
        database.sql("select word, coalesce((ts_lexize('english_stem', word))[1], '') stem from search_word")
                .withFetchSize(ROWS)
                .query(row -> {
                    index.add(row.getString("word"), row.getString("stem"));
                });
        index.close();
        return index;
    }

    private static IndexedDocument document(ResultSet row) throws SQLException {
        return new IndexedDocument(
                HitKind.of(row.getString("kind")).orElseThrow(),
                row.getString("ref"),
                row.getString("plan"),
                row.getString("number"),
                list(row, "plans"),
                list(row, "pillars"),
                row.getString("instrument"),
                row.getString("force"),
                row.getString("scope"),
                list(row, "bodies"),
                list(row, "names"),
                row.getString("title"),
                row.getString("text"),
                row.getString("official"),
                row.getString("path"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
