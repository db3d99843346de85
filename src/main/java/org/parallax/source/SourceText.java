package org.parallax.source;

import java.util.List;

/**
 * What was read from an official file.
 *
 * @param pages the number of pages; 0 for HTML, which has none
 * @param lines the lines in reading order: of a PDF as they were set, of HTML one for each block of text. Blank lines and, in
 *     a PDF, whatever is set smaller than the running text (footnotes and raised marks) are left out
 */
record SourceText(int pages, List<Line> lines) {
    /**
     * A line.
     *
     * @param page the PDF page, from 1; 0 in HTML
     * @param heading whether it is set as a heading: larger than the running text, or as a heading of HTML
     * @param size the size of its largest glyph in points; in HTML 0, or of a heading its rank as a negative number: -1 for h1
     * @param text trimmed and never blank, otherwise as it stands in the file
     */
    record Line(int page, boolean heading, float size, String text) {}
}
