package org.parallax.web.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.PlanLink;

/**
 * What data there are.
 *
 * @param files the newest release first
 * @param sha256 that of the first file
 * @param citation the whole address of the first file
 */
record DataPage(
        List<File> files,
        String sha256,
        String citation,
        List<PlanLink> plans,
        Example shell,
        Example python,
        List<TableText> tables) {
    /**
     * The file of a release.
     *
     * @param kilobytes its size; null where it would have to be packed to know
     */
    record File(
            LocalDate release,
            boolean published,
            String href,
            String name,
            @Nullable Integer kilobytes) {}

    /** Something to copy, and what it prints. */
    record Example(String text, String prints) {}

    /** A table in words. */
    record TableText(String name, String text, int rows, List<ColumnText> columns) {}

    /**
     * A column in words.
     *
     * @param refersTo the table of which it names a row; null where it names none
     * @param values the only values that it can have, with commas between; empty where it can have others
     */
    record ColumnText(
            String name,
            String type,
            String text,
            boolean key,
            boolean optional,
            @Nullable String refersTo,
            String values) {}
}
