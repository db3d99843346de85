package org.parallax.web.plan;

import org.jspecify.annotations.Nullable;
import org.parallax.source.Versions;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * A part, a section or an action with all that it holds.
 *
 * @param within the part that holds the section; null at the top
 * @param versions the attached official versions side by side; no rows where there are fewer than two
 * @param before the section of the same level before it; null at the first
 * @param after the section of the same level after it; null at the last
 */
record SectionPage(
        PlanLink plan,
        @Nullable Heading within,
        PlanPage.Group group,
        int items,
        @Nullable Integer printedPage,
        @Nullable Integer pdfPage,
        String sourceHref,
        Versions versions,
        @Nullable Link before,
        @Nullable Link after) {}
