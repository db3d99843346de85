package org.parallax.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the attached official documents have what was coded. */
@Schema(name = "Verification", description = "Whether the official files that this site attaches have what was coded.")
record VerificationRecord(String release, String url, List<PlanReport> plans) {
    /**
     * One plan.
     *
     * @param sources the official addresses
     * @param documents one for each attached file; none where no file is attached
     */
    @Schema(name = "VerifiedPlan")
    record PlanReport(String plan, long items, long framing, List<String> sources, List<Document> documents) {}

    /**
     * An attached file.
     *
     * @param source the official address; null for a translation by somebody else
     * @param compared whether its passages are compared with recorded hashes
     * @param codedSha256 the hash of the file that the plan was coded from; null where none was at hand
     * @param touched what has to be looked at again because the file has changed
     */
    @Schema(name = "VerifiedFile")
    record Document(
            String file,
            String language,
            @Nullable String source,
            boolean compared,
            String sha256,
            @Nullable String codedSha256,
            long bytes,
            int pages,
            String obtained,
            long itemsExact,
            long framingExact,
            List<String> touched,
            List<Result> results,
            List<Target> added) {}

    /**
     * An item or framing passage.
     *
     * @param status {@code exact}, {@code different}, {@code unrecorded} or {@code not-found}
     * @param how {@code position}, {@code hash}, {@code nearest} or {@code section}; null where it was not found
     * @param recordedSha256 the hash of the passage that was coded; null where none was at hand
     * @param passage where it was found; null where it was not
     */
    @Schema(name = "VerifiedProvision")
    record Result(
            String id,
            String ref,
            String status,
            @Nullable String how,
            boolean moved,
            @Nullable String recordedSha256,
            @Nullable Target passage) {}

    /**
     * A passage, as the target of a W3C Web Annotation.
     *
     * @param source the address of the document; null where it has none
     */
    @Schema(name = "AnnotationTarget")
    record Target(
            @Nullable String source,
            String sha256,
            @Nullable Integer pdfPage,
            @Nullable Integer pdfPageEnd,
            List<Selector> selector) {}

    /** A selector of the W3C Web Annotation Data Model: by position in the document's text, or by quotation. */
    @Schema(
            name = "Selector",
            oneOf = {TextPositionSelector.class, TextQuoteSelector.class})
    sealed interface Selector permits TextPositionSelector, TextQuoteSelector {}

    /** Characters of the document's text, from 0; the end is the one after the last. */
    @Schema(name = "TextPositionSelector")
    record TextPositionSelector(String type, int start, int end) implements Selector {}

    /** The words, and those around them. */
    @Schema(name = "TextQuoteSelector")
    record TextQuoteSelector(String type, String exact, String prefix, String suffix) implements Selector {}
}
