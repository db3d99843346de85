package org.parallax.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.text.Passage;

/**
 * An official document cut into pieces, each under the heading that holds it.
 *
 * @param text the document's words as one text; pieces are places in it
 * @param pieces the pieces in the order of the document
 * @param sections how many of the plan's headings were found
 */
record CutDocument(String text, List<Piece> pieces, int sections) {
    /** What a piece is. */
    enum Kind {
        /** A line of running text; passages are runs of them. */
        LINE,
        /** A sentence; passages are runs of them. */
        SENTENCE,
        /** An entry of a list, whole. */
        BULLET
    }

    /**
     * A piece.
     *
     * @param section the number of the section that holds it, 0 for what stands before the first; empty under a heading that
     *     the plan as we know it does not have
     * @param start its first character in the document's text, from 0
     * @param end the character after its last
     * @param page the PDF page on which it begins, from 1; 0 in HTML
     * @param pageEnd the PDF page on which it ends
     */
    record Piece(String section, Kind kind, int start, int end, int page, int pageEnd) {}

    /** Pieces that stand together, by their places in the list: from the first to the one before the last. */
    record Run(int from, int to) {
        boolean overlaps(Run other) {
            return from < other.to && other.from < to;
        }

        IntStream places() {
            return IntStream.range(from, to);
        }
    }

    /** The words of a run as they stand in the document. */
    String words(Run run) {
        return text.substring(start(run), end(run));
    }

    /** The words of a run in normal form. */
    Passage passage(Run run) {
        return Passage.of(words(run));
    }

    int start(Run run) {
        return pieces.get(run.from()).start();
    }

    int end(Run run) {
        return pieces.get(run.to() - 1).end();
    }

    int page(Run run) {
        return pieces.get(run.from()).page();
    }

    int pageEnd(Run run) {
        return pieces.get(run.to() - 1).pageEnd();
    }

    /** The section of a run's first piece. */
    String section(Run run) {
        return pieces.get(run.from()).section();
    }

    /** All pieces under a heading, as the longest runs of one kind. */
    List<Run> runs(String section) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Piece first = pieces.get(at);
            int end = at + 1;
            if (first.kind() != Kind.BULLET) {
                while (end < pieces.size()
                        && pieces.get(end).kind() == first.kind()
                        && pieces.get(end).section().equals(first.section())) {
                    end++;
                }
            }
            if (first.section().equals(section)) {
                runs.add(new Run(at, end));
            }
            at = end;
        }
        return runs;
    }
}
