package org.parallax.comparison;

import java.util.Locale;

/** How two plans stand to one another on a pillar, the most alike first. The first rule that fits decides, from the end up. */
public enum Verdict {
    /** Both coverages are 0.6 or more, and nothing is contrary. */
    CONVERGENT,
    /** Anything else. */
    PARTLY_CONVERGENT,
    /** A contrary relation of strength 3 or more, or both coverages under 0.2. */
    DIVERGENT,
    /** Only one plan has an item or a framing passage. */
    ONE_SIDED,
    /** Neither plan has one. */
    SILENT;

    static final double CONVERGENT_FROM = 0.6;
    static final double DIVERGENT_UNDER = 0.2;

    /** Its name in addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verdict of(Side first, Side second, int contrary) {
        if (first.silent() && second.silent()) {
            return SILENT;
        }
        if (first.silent() || second.silent()) {
            return ONE_SIDED;
        }
        // A plan that speaks in framing passages only has no item that could be covered.
        double one = first.coverage().orElse(0);
        double other = second.coverage().orElse(0);
        if (contrary > 0 || (one < DIVERGENT_UNDER && other < DIVERGENT_UNDER)) {
            return DIVERGENT;
        }
        return one >= CONVERGENT_FROM && other >= CONVERGENT_FROM ? CONVERGENT : PARTLY_CONVERGENT;
    }
}
