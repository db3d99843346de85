package org.parallax.web.layout;

import org.jspecify.annotations.Nullable;
import org.parallax.plan.SectionLevel;

/**
 * Where something stands in its document.
 *
 * @param level what the plan calls the heading; null in the introduction
 * @param number the section's number; null in the introduction
 * @param heading the section's heading; null in the introduction
 * @param sectionHref the section's page, or the plan's for the introduction
 * @param printedPage null where the document has no pages
 * @param printedPageEnd null where it is the first
 * @param sourceHref the official document, at the page where there is one
 */
public record Place(
        @Nullable SectionLevel level,
        @Nullable String number,
        @Nullable String heading,
        String sectionHref,
        @Nullable Integer printedPage,
        @Nullable Integer printedPageEnd,
        @Nullable Integer pdfPage,
        String sourceHref) {}
