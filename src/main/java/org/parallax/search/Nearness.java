package org.parallax.search;

/** How near the provisions come to a sentence. It says nothing of whether the sentence is true. */
public enum Nearness {
    /** A provision may say it, or its main point. */
    CLOSE,
    /** A provision may be about the same matter. */
    RELATED,
    /** No provision comes near enough. */
    NOTHING;

    /** How near a score is. */
    static Nearness of(double score) {
        return score >= Ranking.CLOSE ? CLOSE : score >= Ranking.RELATES ? RELATED : NOTHING;
    }
}
