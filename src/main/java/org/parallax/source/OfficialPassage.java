package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanNumber;

/**
 * A passage of an attached document, as it stands there.
 *
 * @param number the item or framing passage whose passage it is; null where it is none's
 * @param how how it was found; null where it is none's
 * @param section the number of the section that holds it; empty where the plan has no such heading
 * @param text its words, with the document's own punctuation; lines are joined
 * @param sha256 the SHA-256 of its normal form
 * @param start where it begins in the document's text, in characters from 0
 * @param end the character after its last
 * @param prefix the characters before it
 * @param suffix the characters after it
 * @param pdfPage the PDF page on which it begins; null in HTML
 * @param pdfPageEnd the PDF page on which it ends; null in HTML
 */
public record OfficialPassage(
        AttachedDocument document,
        @Nullable PlanNumber number,
        @Nullable How how,
        String section,
        String text,
        String sha256,
        int start,
        int end,
        String prefix,
        String suffix,
        @Nullable Integer pdfPage,
        @Nullable Integer pdfPageEnd) {

    /**
     * Compares the passage with what was coded.
     *
     * @param recorded the hash of what was coded; null where none was recorded
     */
    public Status status(@Nullable String recorded) {
        return Status.of(document.compared() ? recorded : null, sha256);
    }
}
