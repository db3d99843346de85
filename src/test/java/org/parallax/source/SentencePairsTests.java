package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.source.SentencePairs.Pair;

class SentencePairsTests {
    @Test
    void sentencesOfLikeLengthsStandOneBesideOne() {
        assertThat(SentencePairs.of(List.of(100, 40, 160), List.of(105, 42, 150)))
                .containsExactly(new Pair(0, 1, 0, 1), new Pair(1, 2, 1, 2), new Pair(2, 3, 2, 3));
    }

    @Test
    void sentencesAreComparedByTheRatioOfTheirTexts() {
        // By bare lengths, the short sentence would be taken together with the one before it.
        assertThat(SentencePairs.of(List.of(220, 20, 180, 220, 120), List.of(54, 45, 56, 31)))
                .containsExactly(
                        new Pair(0, 1, 0, 1), new Pair(1, 3, 1, 2), new Pair(3, 4, 2, 3), new Pair(4, 5, 3, 4));
    }

    @Test
    void aSentenceThatRendersTwoStandsBesideBoth() {
        assertThat(SentencePairs.of(List.of(150, 60, 70, 200), List.of(150, 130, 200)))
                .containsExactly(new Pair(0, 1, 0, 1), new Pair(1, 3, 1, 2), new Pair(3, 4, 2, 3));
    }

    @Test
    void twoSentencesThatRenderOneStandBesideIt() {
        assertThat(SentencePairs.of(List.of(150, 130, 200), List.of(150, 60, 70, 200)))
                .containsExactly(new Pair(0, 1, 0, 1), new Pair(1, 2, 1, 3), new Pair(2, 3, 3, 4));
    }

    @Test
    void aSentenceThatIsNotRenderedStandsWithANeighbour() {
        // By lengths alone it cannot be told from one that is rendered together with its neighbour, which is likelier.
        assertThat(SentencePairs.of(List.of(200, 200, 60, 300, 300), List.of(200, 200, 300, 300)))
                .containsExactly(
                        new Pair(0, 1, 0, 1), new Pair(1, 2, 1, 2), new Pair(2, 4, 2, 3), new Pair(4, 5, 3, 4));
    }

    @Test
    void whatNeighboursCannotTakeStandsAlone() {
        assertThat(SentencePairs.of(List.of(300, 40, 40, 40, 300), List.of(300, 300)))
                .containsExactly(new Pair(0, 2, 0, 1), new Pair(2, 3, 1, 1), new Pair(3, 5, 1, 2));
        assertThat(SentencePairs.of(List.of(300, 300), List.of(300, 40, 40, 40, 300)))
                .containsExactly(new Pair(0, 1, 0, 2), new Pair(1, 1, 2, 3), new Pair(1, 2, 3, 5));
    }

    @Test
    void nothingStandsBesideAnEmptyText() {
        assertThat(SentencePairs.of(List.of(), List.of())).isEmpty();
        assertThat(SentencePairs.of(List.of(30, 40), List.of()))
                .containsExactly(new Pair(0, 1, 0, 0), new Pair(1, 2, 0, 0));
        assertThat(SentencePairs.of(List.of(), List.of(30, 40)))
                .containsExactly(new Pair(0, 0, 0, 1), new Pair(0, 0, 1, 2));
    }

    @Test
    void everySentenceIsInOnePairInItsOrder() {
        Random random = new Random(20240501);
        for (int trial = 0; trial < 500; trial++) {
            List<Integer> one = lengths(random);
            List<Integer> other = lengths(random);

            int atOne = 0;
            int atOther = 0;
            for (Pair pair : SentencePairs.of(one, other)) {
                assertThat(pair.fromOne()).as("%s and %s", one, other).isEqualTo(atOne);
                assertThat(pair.fromOther()).as("%s and %s", one, other).isEqualTo(atOther);
                assertThat(pair.toOne() - pair.fromOne() + pair.toOther() - pair.fromOther())
                        .as("%s and %s", one, other)
                        .isBetween(1, 4);
                atOne = pair.toOne();
                atOther = pair.toOther();
            }
            assertThat(atOne).isEqualTo(one.size());
            assertThat(atOther).isEqualTo(other.size());
        }
    }

    /** Up to 14 lengths, some of them 0 or far longer than a sentence is. */
    private static List<Integer> lengths(Random random) {
        return random.ints(random.nextInt(15), 0, 300)
                .map(length -> random.nextInt(10) == 0 ? length * 100 : length)
                .boxed()
                .toList();
    }
}
