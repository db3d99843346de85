package org.parallax.content;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A feature's part in loading a release. Loaders run in the order of their {@code @Order}. */
public interface ContentLoader {
    /** What the schemas cannot see: references that lead nowhere, numbers given twice. Empty if all is well. */
    List<ContentProblem> check(Content content);

    /** What a published release holds and a later state may not lose. Empty if all is well. */
    default List<ContentProblem> checkSuccession(Content earlier, Content later) {
        return List.of();
    }

    /**
     * Writes the feature's part of a checked release, through the owner's connection and inside the load's one
     * transaction.
     */
    void load(Content content, long releaseId, JdbcTemplate owner);
}
