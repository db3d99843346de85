package org.parallax.plan;

import org.jspecify.annotations.Nullable;

/**
 * A heading of a plan's own structure.
 *
 * @param headingOriginal the heading in the original language; null where that is English
 * @param checked how far the heading has been checked
 */
public record Section(
        PlanNumber number,
        String heading,
        @Nullable String headingOriginal,
        @Nullable Integer printedPage,
        Checked checked,
        @Nullable String checkedNote) {
    /** The number of the framing passage that opens it and gives its reasons, where there is one. */
    public PlanNumber opening() {
        return new PlanNumber(number + ".0");
    }
}
