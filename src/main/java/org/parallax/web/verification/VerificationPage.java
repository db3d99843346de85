package org.parallax.web.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.Plan;
import org.parallax.source.How;
import org.parallax.source.Status;
import org.parallax.text.WordDiff;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.PlanLink;

/**
 * Which passages of the attached official documents are the ones that were coded.
 *
 * @param documents in how many files, of all plans
 */
record VerificationPage(List<Report> plans, int documents) {
    /**
     * One plan.
     *
     * @param sources the official addresses
     * @param documents the files that are attached; none where nothing can be verified
     * @param provisions its items and framing passages, for a plan without a file
     * @param notes where its versions differ in substance
     */
    record Report(
            PlanLink plan,
            List<Plan.Source> sources,
            List<Document> documents,
            List<Entry> provisions,
            List<Note> notes) {}

    /** Where versions differ in substance. */
    record Note(Entry entry, String text) {}

    /**
     * An attached file.
     *
     * @param title what it is called
     * @param recorded whether there is anything with which the file can be compared
     * @param coded the hash of the file that the plan was coded from; null where it is this one, or none was at hand
     * @param exactItems how many items are matched exactly
     * @param exactFraming how many framing passages are
     * @param touched what has to be looked at again because the file has changed
     */
    record Document(
            String title,
            String name,
            String language,
            @Nullable String address,
            boolean recorded,
            String sha256,
            long bytes,
            int pages,
            LocalDate obtainedOn,
            boolean fetched,
            @Nullable String coded,
            long exactItems,
            long items,
            long exactFraming,
            long framing,
            List<Row> rows,
            List<Row> touched,
            List<Added> added) {
        /** The size of the file in kB. */
        public long kilobytes() {
            return Math.round(bytes / 1000.0);
        }
    }

    /**
     * One item or framing passage.
     *
     * @param how how its passage was found; null where it was not
     * @param pages where, in words; null where the file has no pages or no such passage
     * @param href the same as an address; null where there is none
     */
    record Row(
            Entry entry,
            Status status,
            @Nullable How how,
            boolean moved,
            @Nullable String pages,
            @Nullable String href,
            List<WordDiff.Segment> differences) {}

    /** A passage that is no item's. */
    record Added(String section, @Nullable String pages, String text, String language) {}
}
