package org.parallax.content;

import org.springframework.jdbc.core.JdbcTemplate;

/** What is derived from the releases that are loaded, or put beside them. */
public interface ContentIndex {
    /**
     * Does what takes long, at each start, before the load's transaction: it may read the database and does not write.
     *
     * @param newest the newest release, which is checked and not loaded yet
     */
    default void prepare(Content newest, JdbcTemplate owner) {}

    /**
     * Brings it up to date, at each start: through the owner's connection and inside the load's one transaction.
     *
     * @param newest the newest release
     * @param release its key
     */
    void refresh(Content newest, long release, JdbcTemplate owner);
}
