package org.parallax.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a claim stands in a release: its verdict, or none while it is under review. */
public enum ClaimState {
    /** The plans say it. */
    SUPPORTED,
    /** The plans say a part of it, or something weaker or other than claimed. */
    PARTLY,
    /** The plans speak to it and say otherwise, or the evidence does not bear it. */
    NOT_SUPPORTED,
    /** The plans do not speak to it. */
    NOT_IN_PLANS,
    /** Its evidence is otherwise than when it was settled. */
    UNDER_REVIEW;

    /** Its name in addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The query of the list of claims in that state, with the question mark; empty for all claims. */
    public static String query(@Nullable ClaimState only) {
        return only == null ? "" : "?verdict=" + only.slug();
    }

    /** What a value in the query stands for; empty where it stands for nothing. */
    public static Optional<ClaimState> of(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    static ClaimState of(@Nullable ClaimVerdict verdict) {
        return verdict == null ? UNDER_REVIEW : valueOf(verdict.name());
    }
}
