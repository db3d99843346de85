package org.parallax.content;

import org.springframework.jdbc.core.JdbcTemplate;

/** What is derived from the releases that are loaded. */
public interface ContentIndex {
    /**
     * Brings it up to date, at each start: through the owner's connection and inside the load's one transaction.
     *
     * @param newest the key of the newest release
     */
    void refresh(long newest, JdbcTemplate owner);
}
