package org.parallax.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words by which something can be found, as the index has them: as stems, Chinese as pairs of characters. */
sealed interface Form {
    /** Takes a document that has a form, with what that is worth there. */
    interface Taker {
        void take(int document, double rank);
    }

    /**
     * Looks it up.
     *
     * @param taker gets the documents that have it, each with its rank there: about the weight of the best field it stands in; may get
     *     a document more than once
     */
    void find(Index index, Taker taker);

    /** What is to be marked in a text: words that follow one another, each as a phrase. */
    Stream<Phrase> marks(Index index);

    /**
     * Words that follow one another in one field; a word alone, too.
     *
     * @param stems an empty one stands for a stop word, which the index leaves out but counts; the first and the last are not empty
     */
    record Phrase(List<String> stems) implements Form {
        /** A word alone. */
        static Phrase of(String stem) {
            return new Phrase(List.of(stem));
        }

        /** A phrase of what is between the first and the last word that is searched for; empty where there is none. */
        static Optional<Phrase> of(List<String> stems) {
            int begin = 0;
            int end = stems.size();
            while (begin < end && stems.get(begin).isEmpty()) {
                begin++;
            }
            while (begin < end && stems.get(end - 1).isEmpty()) {
                end--;
            }
            return begin == end ? Optional.empty() : Optional.of(new Phrase(List.copyOf(stems.subList(begin, end))));
        }

        @Override
        public void find(Index index, Taker taker) {
            int[] steps = IntStream.range(0, stems.size())
                    .filter(step -> !stems.get(step).isEmpty())
                    .toArray();
            Postings[] lists = IntStream.of(steps)
                    .mapToObj(step -> index.postings(stems.get(step)))
                    .toArray(Postings[]::new);
            Postings.together(lists, (document, at) -> {
                if (lists.length == 1) {
                    taker.take(document, lists[0].rank(at[0]));
                } else if (Postings.follow(lists, at, steps)) {
                    taker.take(document, Postings.rank(lists, at));
                }
            });
        }

        @Override
        public Stream<Phrase> marks(Index index) {
            return Stream.of(this);
        }
    }

    /** Words that all have to be there, wherever they stand: two or more. */
    record Together(List<String> stems) implements Form {
        @Override
        public void find(Index index, Taker taker) {
            Postings[] lists = stems.stream().map(index::postings).toArray(Postings[]::new);
            Postings.together(lists, (document, at) -> taker.take(document, Postings.rank(lists, at)));
        }

        @Override
        public Stream<Phrase> marks(Index index) {
            return stems.stream().map(Phrase::of);
        }
    }

    /** Any word that begins so. */
    record Beginning(String letters) implements Form {
        @Override
        public void find(Index index, Taker taker) {
            marks(index).forEach(word -> word.find(index, taker));
        }

        @Override
        public Stream<Phrase> marks(Index index) {
            return index.beginning(letters).map(Phrase::of);
        }
    }
}
