package org.parallax.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.search.Claims.Thresholds;
import org.parallax.search.Nearness;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.RelationLink;

/**
 * What comes nearest to a pasted claim.
 *
 * @param text what was pasted; the form shows it again
 * @param longest how many characters are taken
 * @param problem the message that says why nothing was looked up; null where something was, or nothing was asked
 * @param mostSentences how many sentences are looked up, where there are more; else 0
 */
record CheckPage(
        String text,
        int longest,
        @Nullable String problem,
        int mostSentences,
        List<Checked> sentences,
        Thresholds thresholds) {

    /**
     * A sentence.
     *
     * @param cut whether it is so long that only its beginning was looked up
     * @param sides what comes near in each plan
     * @param relations those of what is shown, of two items each
     * @param search the search for its words
     */
    record Checked(
            String text,
            Nearness nearness,
            double score,
            boolean cut,
            List<Side> sides,
            List<RelationLink> relations,
            String search) {}

    /** What comes near in a plan, the nearest first. */
    record Side(PlanLink plan, List<ShownHit> hits) {}
}
