package org.parallax.web.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.source.How;
import org.parallax.source.Status;
import org.parallax.source.Versions;

/**
 * What the attached official documents say where an item or framing passage stands.
 *
 * @param quotes its passages, that of the cited document first; none where no file is attached or none has it
 * @param versions the same part of two versions or more, sentence beside sentence; no rows where there are fewer
 * @param notes where the versions differ in substance, in our words
 * @param attached whether any document of the plan is attached
 * @param readAt the official document, at the page where there is one
 */
public record OfficialWords(
        List<Quote> quotes, Versions versions, List<String> notes, boolean attached, String readAt) {
    /**
     * A passage of an official document.
     *
     * @param id where it is on the page
     * @param language its language tag
     * @param languageName its language in English
     * @param document what the document is called
     * @param href the document, at the page where there is one; null where it has no address
     * @param pages the printed pages in words; null where there are none
     */
    public record Quote(
            String id,
            String language,
            String languageName,
            String document,
            @Nullable String href,
            @Nullable String pages,
            String text,
            How how,
            Status status,
            LocalDate obtainedOn) {}

    /** The words that can be quoted as the plan's: those of the first document in which the passage is told apart for certain. */
    public @Nullable Quote quotable() {
        return quotes.stream()
                .filter(quote -> quote.how() == How.POSITION || quote.how() == How.HASH)
                .findFirst()
                .orElse(null);
    }
}
