package org.parallax.claim;

import java.util.Locale;

/** What came of setting a claim against the plans. */
public enum ClaimVerdict {
    /** The plans say it. */
    SUPPORTED,
    /** The plans say a part of it, or something weaker or other than claimed. */
    PARTLY,
    /** The plans speak to it and say otherwise, or the evidence does not bear it. */
    NOT_SUPPORTED,
    /** The plans do not speak to it. */
    NOT_IN_PLANS;

    /** Its name in addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The verdict of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ClaimVerdict of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
