package org.parallax.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.search.Concept.Alternative;

/** How well each document of an index answers: 0 for what does not. */
final class Scores {
    private final Index index;
    private final double[] scores;

    private Scores(Index index, double[] scores) {
        this.index = index;
        this.scores = scores;
    }

    /** Some documents, one as good as the other. */
    static Scores equal(Index index, List<Integer> documents) {
        double[] scores = new double[index.size()];
        documents.forEach(document -> scores[document] = 1);
        return new Scores(index, scores);
    }

    /**
     * The documents that have enough of what is asked for. Each concept adds its worth in the query times the best that one of its
     * alternatives finds: how well it stands for the concept times its rank in the document.
     */
    static Scores of(Index index, Question question) {
        double whole = question.worth();
        double[] scores = new double[index.size()];
        double[] shares = new double[index.size()];
        int[] required = new int[index.size()];
        Best best = new Best(index.size());
        int wanted = 0;
        for (Concept concept : question.concepts()) {
            double worth = concept.worth() / whole;
            for (Alternative alternative : concept.alternatives()) {
                double factor = worth * alternative.factor();
                alternative.form().find(index, (document, rank) -> best.take(document, factor, factor * rank));
            }
            wanted += concept.required() ? 1 : 0;
            for (int i = 0; i < best.size; i++) {
                int document = best.documents[i];
                scores[document] += best.scores[document];
                shares[document] += best.shares[document];
                required[document] += concept.required() ? 1 : 0;
            }
            best.clear();
        }
        for (int document = 0; document < scores.length; document++) {
            if (shares[document] < Ranking.LEAST_SHARE || required[document] < wanted) {
                scores[document] = 0;
            } else {
                scores[document] *= Ranking.worth(index.document(document).kind());
            }
        }
        index.named(question.text()).forEach(document -> scores[document] *= Ranking.NAMED);
        return new Scores(index, scores);
    }

    /** What the alternatives of one concept found. */
    private static final class Best {
        private final double[] scores;
        private final double[] shares;
        private final int[] documents;
        private int size;

        Best(int all) {
            scores = new double[all];
            shares = new double[all];
            documents = new int[all];
        }

        void take(int document, double share, double score) {
            if (shares[document] == 0) {
                documents[size++] = document;
            }
            shares[document] = Math.max(shares[document], share);
            scores[document] = Math.max(scores[document], score);
        }

        void clear() {
            for (int i = 0; i < size; i++) {
                shares[documents[i]] = 0;
                scores[documents[i]] = 0;
            }
            size = 0;
        }
    }

    /**
     * Items and passages of a section read on from one another, so what has some of the words only is nearer to the question
     * where its section has a better hit. (The score of a passage interpolated with that of its document: Callan 1994.)
     */
    Scores bySection() {
        Values sections = index.sections();
        double[] best = new double[sections.size()];
        hits().forEach(document -> {
            for (int section : sections.of(document)) {
                best[section] = Math.max(best[section], scores[document]);
            }
        });
        double[] drawn = scores.clone();
        hits().forEach(document -> {
            for (int section : sections.of(document)) {
                drawn[document] += Ranking.SECTION * (best[section] - scores[document]);
            }
        });
        return new Scores(index, drawn);
    }

    /** These, and below them what others find. */
    Scores before(Scores others) {
        double[] joined = scores.clone();
        for (int document = 0; document < joined.length; document++) {
            if (joined[document] == 0) {
                joined[document] = Ranking.LOOSENED * others.scores[document];
            }
        }
        return new Scores(index, joined);
    }

    /** The same, each score times a factor. */
    Scores times(double factor) {
        return new Scores(
                index, Arrays.stream(scores).map(score -> factor * score).toArray());
    }

    double of(int document) {
        return scores[document];
    }

    /** The documents that answer, in their order. */
    IntStream hits() {
        return IntStream.range(0, scores.length).filter(document -> scores[document] > 0);
    }
}
