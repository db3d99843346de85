package org.parallax.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a stem stands: its documents, in order, and its occurrences in each of them. An occurrence is the field, in the upper two
 * bits, and the place among all words of the document, from 1 to 16383, in the others, as the database has them; so it is one more
 * than that of the word before in the same field.
 */
final class Postings {
    /** Those of a stem that stands nowhere. */
    static final Postings NONE = new Postings();

    private static final int PLACE_BITS = 14;

    private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;

    /** What two words that stand so far apart have of the worth of neighbours; the same word twice has none, nor what is far away. */
    private static final double[] NEARNESS = IntStream.range(0, 102)
            .mapToDouble(distance ->
                    distance == 0 || distance > 100 ? 0 : 1 / (1.005 + 0.05 * Math.exp(distance / 1.5 - 2)))
            .toArray();

    private int[] documents = new int[4];
    private int[] ends = new int[4];
    private char[] occurrences = new char[4];
    private int size;

    /** How many documents have it. */
    int size() {
        return size;
    }

    private int begin(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    private int end(int at) {
        return ends[at];
    }

    /**
     * How much the occurrences in a document are worth, by its place in the list: the first as much as its field, a further one less and
     * less. As {@code ts_rank} of PostgreSQL has it for a single word, but that it divides by 1.645.
     */
    double rank(int at) {
        double rank = 0;
        int times = 0;
        // The weightiest fields stand last.
        for (int i = end(at) - 1; i >= begin(at); i--) {
            times++;
            rank += Ranking.field(occurrences[i] >> PLACE_BITS) / (times * times);
        }
        return rank;
    }

    /**
     * How much several words are worth in a document that has them all: from 0 to 1, more with each pair of their occurrences, the nearer
     * to one another and the weightier their fields the more. As {@code ts_rank} of PostgreSQL has it for words joined by "and".
     *
     * @param at the places of the document in the lists
     */
    static double rank(Postings[] lists, int[] at) {
        double lacking = 1;
        for (int one = 0; one < lists.length; one++) {
            for (int other = one + 1; other < lists.length; other++) {
                lacking *= lists[one].lacking(at[one], lists[other], at[other]);
            }
        }
        return 1 - lacking;
    }

    private double lacking(int at, Postings others, int otherAt) {
        double lacking = 1;
        for (int i = begin(at); i < end(at); i++) {
            for (int j = others.begin(otherAt); j < others.end(otherAt); j++) {
                int distance = Math.abs((occurrences[i] & LAST_PLACE) - (others.occurrences[j] & LAST_PLACE));
                lacking *= 1
                        - Math.sqrt(Ranking.field(occurrences[i] >> PLACE_BITS)
                                * Ranking.field(others.occurrences[j] >> PLACE_BITS)
                                * NEARNESS[Math.min(distance, NEARNESS.length - 1)]);
            }
        }
        return lacking;
    }

    /**
     * Whether words follow one another in one field of a document that has them all.
     *
     * @param at the places of the document in the lists
     * @param steps how many words after the first each of them has to stand
     */
    static boolean follow(Postings[] lists, int[] at, int[] steps) {
        for (int i = lists[0].begin(at[0]); i < lists[0].end(at[0]); i++) {
            boolean whole = true;
            for (int list = 1; list < lists.length && whole; list++) {
                whole = lists[list].has(at[list], lists[0].occurrences[i] + steps[list]);
            }
            if (whole) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int at, int occurrence) {
        return Arrays.binarySearch(occurrences, begin(at), end(at), (char) occurrence) >= 0;
    }

    /** Takes a document that is in several lists, with its place in each of them. */
    interface Taker {
        void take(int document, int[] at);
    }

    /** Goes through the documents that are in all lists. */
    static void together(Postings[] lists, Taker taker) {
        int[] at = new int[lists.length];
        int wanted = 0;
        while (true) {
            int found = 0;
            for (int list = 0; list < lists.length; list++) {
                Postings postings = lists[list];
                while (at[list] < postings.size && postings.documents[at[list]] < wanted) {
                    at[list]++;
                }
                if (at[list] == postings.size) {
                    return;
                }
                if (postings.documents[at[list]] == wanted) {
                    found++;
                } else {
                    wanted = postings.documents[at[list]];
                    break;
                }
            }
            if (found == lists.length) {
                taker.take(wanted, at);
                wanted++;
            }
        }
    }

    /**
     * Adds an occurrence; those of a document follow one another, and documents come in order.
     *
     * @param field from 0 to 3
     */
    void add(int document, int field, int place) {
        if (size == 0 || documents[size - 1] != document) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            documents[size] = document;
            ends[size] = begin(size);
            size++;
        }
        int end = ends[size - 1]++;
        if (end == occurrences.length) {
            occurrences = Arrays.copyOf(occurrences, 2 * end);
        }
        occurrences[end] = (char) (field << PLACE_BITS | place);
    }

    /** Brings what was added into its order, and gives back the memory that is left over. */
    void close() {
        documents = Arrays.copyOf(documents, size);
        ends = Arrays.copyOf(ends, size);
        occurrences = Arrays.copyOf(occurrences, ends[size - 1]);
        for (int at = 0; at < size; at++) {
            Arrays.sort(occurrences, begin(at), end(at));
        }
    }
}
