package org.parallax.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which pillars of a comparison are shown: the same on its page and in its data files. */
public enum Show {
    /** All of them. */
    ALL(null),
    /** Those on which the plans agree. */
    CONVERGENT(Verdict.CONVERGENT),
    /** Those on which they agree in part. */
    PARTLY_CONVERGENT(Verdict.PARTLY_CONVERGENT),
    /** Those on which they part. */
    DIVERGENT(Verdict.DIVERGENT),
    /** Those that only one plan speaks to. */
    ONE_SIDED(Verdict.ONE_SIDED);

    private final @Nullable Verdict verdict;

    Show(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    /** The value in the query; empty for the default, which is left out of addresses. */
    public String parameter() {
        return verdict == null ? "" : verdict.slug();
    }

    /** The query of an address with the question mark; empty for the default. */
    public String query() {
        return verdict == null ? "" : "?show=" + parameter();
    }

    /** What a value in the query stands for; empty where it stands for nothing. */
    public static Optional<Show> of(String parameter) {
        return Arrays.stream(values())
                .filter(show -> show.parameter().equals(parameter))
                .findFirst();
    }

    /** Whether a pillar with a verdict is shown. */
    public boolean includes(Verdict other) {
        return verdict == null || verdict == other;
    }
}
