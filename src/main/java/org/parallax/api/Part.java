package org.parallax.api;

import java.util.List;

/**
 * The rows of one kind in a record.
 *
 * @param kind what each row is, in a word
 * @param rows read once for each time that they are written, one after the other
 * @param single whether the record is this one row, and no list
 */
record Part(String kind, Class<? extends Record> type, Iterable<? extends Record> rows, boolean single) {
    static <R extends Record> Part of(String kind, Class<R> type, Iterable<R> rows) {
        return new Part(kind, type, rows, false);
    }

    static Part single(String kind, Record row) {
        return new Part(kind, row.getClass(), List.of(row), true);
    }
}
