package org.parallax.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts the sentences of two versions of a text side by side by their lengths alone, after Gale and Church, "A Program for
 * Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993): the sequence of pairs is taken that is the
 * likeliest, if a long sentence is rendered by a long one. The prior probabilities are those of the paper; the ratio of
 * lengths is that of the two texts.
 */
final class SentencePairs {
    /** The variance of the length per character in the paper. */
    private static final double VARIANCE = 6.8;

    /** How many sentences of either side make a pair, with the cost of it: the negative logarithm of its probability. */
    private enum Form {
        ONE_TO_ONE(1, 1, 0.89),
        DROPPED(1, 0, 0.0099 / 2),
        ADDED(0, 1, 0.0099 / 2),
        JOINED(2, 1, 0.089 / 2),
        SPLIT(1, 2, 0.089 / 2),
        TWO_TO_TWO(2, 2, 0.011);

        private final int one;
        private final int other;
        private final double cost;

        Form(int one, int other, double probability) {
            this.one = one;
            this.other = other;
            this.cost = -Math.log(probability);
        }
    }

    /** Sentences that stand side by side: from the first to the one before the last, on either side; none on one at most. */
    record Pair(int fromOne, int toOne, int fromOther, int toOther) {}

    private SentencePairs() {}

    /** The pairs in their order, from the lengths of the sentences in characters; each sentence is in one pair. */
    static List<Pair> of(List<Integer> one, List<Integer> other) {
        double ratio = Math.max(1, sum(other)) / Math.max(1, sum(one));
        double[][] costs = new double[one.size() + 1][other.size() + 1];
        Form[][] forms = new Form[one.size() + 1][other.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                costs[i][j] = Double.MAX_VALUE;
                for (Form form : Form.values()) {
                    if (form.one <= i && form.other <= j) {
                        double cost = costs[i - form.one][j - form.other]
                                + form.cost
                                + mismatch(
                                        sum(one.subList(i - form.one, i)) * ratio,
                                        sum(other.subList(j - form.other, j)),
                                        ratio);
                        if (cost < costs[i][j]) {
                            costs[i][j] = cost;
                            forms[i][j] = form;
                        }
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = one.size();
        int j = other.size();
        while (i > 0 || j > 0) {
            Form form = forms[i][j];
            pairs.add(new Pair(i - form.one, i, j - form.other, j));
            i -= form.one;
            j -= form.other;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** The negative logarithm of the probability of two lengths as far apart as these, if one renders the other. */
    private static double mismatch(double expected, double length, double ratio) {
        double mean = Math.max(1, (expected + length) / 2);
        double deviation = Math.abs(length - expected) / Math.sqrt(mean * VARIANCE * Math.max(ratio, 1));
        return -Math.log(Math.max(Double.MIN_NORMAL, 2 * (1 - normal(deviation))));
    }

    /** The cumulative standard normal distribution, after Abramowitz and Stegun (1964), 26.2.17; error below 7.5e-8. */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
    }

    private static double sum(List<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }
}
