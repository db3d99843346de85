package org.parallax.api;

import java.util.ArrayList;
import java.util.List;
import org.parallax.content.Release;

/**
 * A record as a file with tables.
 *
 * @param heading what the file is about
 * @param page the whole address of the page that shows the same
 * @param address its own whole address
 */
record DataFile(Tabular content, Format format, String heading, Release release, String page, String address) {
    private static final String RELEASE = "release";

    /** The columns of a part; each part has the release in one. */
    List<Column> columns(Part part) {
        List<Column> columns = new ArrayList<>(Column.of(part.type()));
        if (columns.stream().noneMatch(column -> column.name().equals(RELEASE))) {
            columns.add(new Column(RELEASE, row -> release.date().toString()));
        }
        return columns;
    }
}
