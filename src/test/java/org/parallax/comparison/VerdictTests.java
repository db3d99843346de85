package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTests {
    /** Of each side: how many of its items are covered, how many items there are, and how many framing passages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 of 0 and 0 | 0 of 0 and 0 | 0 | SILENT            | nobody speaks
            0 of 1 and 0 | 0 of 0 and 0 | 0 | ONE_SIDED         | one item on one side
            0 of 0 and 1 | 0 of 0 and 0 | 0 | ONE_SIDED         | one passage on one side
            5 of 5 and 9 | 0 of 0 and 0 | 0 | ONE_SIDED         | full coverage of one side, and silence on the other

            3 of 5 and 0 | 3 of 5 and 0 | 0 | CONVERGENT        | 0.6 and 0.6
            3 of 5 and 0 | 5 of 5 and 0 | 0 | CONVERGENT        | 0.6 and 1
            3 of 5 and 0 | 3 of 5 and 0 | 1 | DIVERGENT         | 0.6 and 0.6, but contrary
            5 of 5 and 0 | 5 of 5 and 0 | 1 | DIVERGENT         | 1 and 1, but contrary
            599 of 1000 and 0 | 600 of 1000 and 0 | 0 | PARTLY_CONVERGENT | under 0.6 and 0.6
            599 of 1000 and 0 | 1 of 1 and 0 | 0 | PARTLY_CONVERGENT | under 0.6 and 1

            1 of 5 and 0 | 1 of 5 and 0 | 0 | PARTLY_CONVERGENT | 0.2 and 0.2
            1 of 5 and 0 | 0 of 5 and 0 | 0 | PARTLY_CONVERGENT | 0.2 and 0
            1 of 1 and 0 | 0 of 5 and 0 | 0 | PARTLY_CONVERGENT | 1 and 0
            199 of 1000 and 0 | 199 of 1000 and 0 | 0 | DIVERGENT | both under 0.2
            199 of 1000 and 0 | 200 of 1000 and 0 | 0 | PARTLY_CONVERGENT | under 0.2 and 0.2
            0 of 1 and 0 | 0 of 1 and 0 | 0 | DIVERGENT         | 0 and 0

            0 of 0 and 1 | 1 of 5 and 0 | 0 | PARTLY_CONVERGENT | not defined, and 0.2
            0 of 0 and 1 | 5 of 5 and 0 | 0 | PARTLY_CONVERGENT | not defined, and 1
            0 of 0 and 1 | 1 of 6 and 0 | 0 | DIVERGENT         | not defined, and under 0.2
            0 of 0 and 1 | 0 of 0 and 1 | 0 | DIVERGENT         | not defined on either side
            """)
    void theFirstRuleThatFitsDecides(String first, String second, int contrary, Verdict verdict, String why) {
        assertThat(Verdict.of(side(first), side(second), contrary)).as(why).isEqualTo(verdict);
        assertThat(Verdict.of(side(second), side(first), contrary))
                .as(why + ", the other way round")
                .isEqualTo(verdict);
    }

    @Test
    void theNamesInDataAreThoseOfTheRule() {
        assertThat(Verdict.values())
                .extracting(Verdict::slug)
                .containsExactly("convergent", "partly-convergent", "divergent", "one-sided", "silent");
    }

    private static Side side(String figures) {
        String[] parts = figures.split(" (of|and) ", -1);
        return new Side(
                Integer.parseInt(parts[1]), 0, Integer.parseInt(parts[2]), 0, Integer.parseInt(parts[0]), Map.of());
    }
}
