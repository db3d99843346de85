package org.parallax.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The versions of one section of a plan, sentence beside sentence. Which sentence belongs to which is told by their lengths
 * alone, so a row can be wrong.
 *
 * @param documents the versions, in the order of the columns
 * @param rows what stands side by side
 */
public record Versions(List<AttachedDocument> documents, List<Row> rows) {
    /** No versions. */
    public static final Versions NONE = new Versions(List.of(), List.of());

    /**
     * Sentences that stand side by side.
     *
     * @param cells the sentences of each version, in the order of the documents; none where a version lacks them
     * @param notes where they differ in substance
     */
    public record Row(List<List<Sentence>> cells, List<VersionNote> notes) {}

    /** A sentence, with its place in the text of its document. */
    public record Sentence(String text, int start, int end) {}

    /** A version's sentences. */
    record Column(AttachedDocument document, List<Sentence> sentences) {}

    /** Puts columns side by side; the first is the one to which the others are aligned. */
    static Versions of(List<Column> columns, List<VersionNote> notes) {
        if (columns.isEmpty()) {
            return NONE;
        }
        List<Sentence> pivot = columns.get(0).sentences();
        List<List<SentencePairs.Pair>> alignments = columns.subList(1, columns.size()).stream()
                .map(column -> SentencePairs.of(lengths(pivot), lengths(column.sentences())))
                .toList();
        // A row can end only where all versions end a sentence.
        SortedSet<Integer> ends = new TreeSet<>();
        for (int end = 1; end < pivot.size(); end++) {
            int at = end;
            if (alignments.stream().allMatch(pairs -> pairs.stream().anyMatch(pair -> pair.toOne() == at))) {
                ends.add(end);
            }
        }
        ends.add(pivot.size());
        List<Row> rows = new ArrayList<>();
        int from = 0;
        int[] otherFrom = new int[alignments.size()];
        for (int end : ends) {
            List<List<Sentence>> cells = new ArrayList<>();
            cells.add(pivot.subList(from, end));
            for (int other = 0; other < alignments.size(); other++) {
                int otherEnd = alignments.get(other).stream()
                        .filter(pair -> pair.toOne() <= end)
                        .mapToInt(SentencePairs.Pair::toOther)
                        .max()
                        .orElse(0);
                cells.add(columns.get(other + 1).sentences().subList(otherFrom[other], otherEnd));
                otherFrom[other] = otherEnd;
            }
            rows.add(new Row(cells, marked(columns, cells, notes)));
            from = end;
        }
        return new Versions(columns.stream().map(Column::document).toList(), rows);
    }

    private static List<Integer> lengths(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.text().length()).toList();
    }

    private static List<VersionNote> marked(List<Column> columns, List<List<Sentence>> cells, List<VersionNote> notes) {
        List<VersionNote> marks = new ArrayList<>();
        for (VersionNote note : notes) {
            for (int column = 0; column < columns.size(); column++) {
                String term = note.terms().get(columns.get(column).document().language());
                if (term != null
                        && !marks.contains(note)
                        && cells.get(column).stream().anyMatch(sentence -> contains(sentence.text(), term))) {
                    marks.add(note);
                }
            }
        }
        return marks;
    }

    private static boolean contains(String text, String term) {
        return text.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT));
    }

    /** The rows in which any of the given passages stands. */
    public Versions around(List<OfficialPassage> passages) {
        return new Versions(
                documents,
                rows.stream()
                        .filter(row -> passages.stream().anyMatch(passage -> stands(passage, row)))
                        .toList());
    }

    private boolean stands(OfficialPassage passage, Row row) {
        int column = documents.indexOf(passage.document());
        return column >= 0
                && row.cells().get(column).stream()
                        .anyMatch(sentence -> sentence.start() < passage.end() && passage.start() < sentence.end());
    }
}
