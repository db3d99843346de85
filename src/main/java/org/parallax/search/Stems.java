package org.parallax.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stems of English words, as the index has them: there is one stemmer, that of the database. */
@Component
class Stems {
    private final JdbcClient database;

    Stems(JdbcClient database) {
        this.database = database;
    }

    /** The stem of each word; empty for a stop word. */
    Map<String, String> of(Collection<String> words) {
        Map<String, String> stems = new HashMap<>();
        database.sql("select word, coalesce((ts_lexize('english_stem', word))[1], '') stem"
                        + " from unnest(cast(:words as text[])) word")
                .param("words", words.toArray(String[]::new))
                .query((row, n) -> stems.put(row.getString("word"), row.getString("stem")))
                .list();
        return stems;
    }
}
