package org.parallax.web.plan;

import org.jspecify.annotations.Nullable;
import org.parallax.plan.Checked;
import org.parallax.plan.SectionLevel;

/**
 * A section's heading.
 *
 * @param headingOriginal in the original language; null where that is English
 * @param checked how far the heading was checked; null where the whole plan was
 */
record Heading(
        SectionLevel level,
        String number,
        String heading,
        @Nullable String headingOriginal,
        String href,
        @Nullable Checked checked,
        @Nullable String checkedNote) {}
