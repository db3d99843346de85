package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.coding.Variable;

class MixTests {
    // L is log2 3 = 1.584963.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 0 | 4 0 | 0        | the same
            3 1 | 3 1 | 0        | the same
            3 1 | 6 2 | 0        | the same shares of more items
            5 0 | 0 3 | 1        | nothing in common: each is log2(1 / (1/2)) = 1
            1 1 | 1 0 | 0.557923 | middle (3/4, 1/4): 1/2 * ((1 - L)/2 + 1/2) + 1/2 * (2 - L) = 3/4 * (2 - L) = 0.311278
            3 1 | 1 3 | 0.434421 | middle (1/2, 1/2): 3/4 * (L - 1) - 1/4 = 0.188722, on both sides
            2 1 | 1 2 | 0.285839 | middle (1/2, 1/2): 2/3 * log2(4/3) + 1/3 * log2(2/3) = 5/3 - L = 0.081704, on both sides
            """)
    void theDistanceIsTheRootOfTheJensenShannonDivergence(String one, String other, double distance, String working) {
        assertThat(mix(one).distance(mix(other)).orElseThrow()).as(working).isEqualTo(distance, within(5e-7));
        assertThat(mix(other).distance(mix(one)).orElseThrow()).as(working).isEqualTo(distance, within(5e-7));
    }

    @Test
    void mixesOfTheSameSharesAreNotApartAtAll() {
        assertThat(mix("1 2").distance(mix("50 100"))).hasValue(0);
    }

    @Test
    void mixesWithoutACommonValueAreOneApart() {
        assertThat(new Mix(Map.of("a", 1L, "b", 2L)).distance(new Mix(Map.of("c", 7L))))
                .hasValue(1);
    }

    @Test
    void howManyItemsThereAreMakesNoDifference() {
        assertThat(mix("2 1").distance(mix("1 3")).orElseThrow())
                .isEqualTo(mix("20 10").distance(mix("7 21")).orElseThrow(), within(1e-12));
    }

    @Test
    void aValueThatNobodyHasMakesNoDifference() {
        assertThat(new Mix(Map.of("a", 2L, "b", 1L, "c", 0L)).distance(new Mix(Map.of("a", 1L))))
                .isEqualTo(mix("2 1").distance(mix("1 0")));
    }

    @Test
    void thereIsNoDistanceToNothing() {
        assertThat(mix("1 0").distance(new Mix(Map.of()))).isEmpty();
        assertThat(new Mix(Map.of()).distance(mix("1 0"))).isEmpty();
        assertThat(new Mix(Map.of()).distance(new Mix(Map.of()))).isEmpty();
    }

    @Test
    void aMixKnowsItsTotalAndTheItemsOfAValue() {
        assertThat(mix("3 1").total()).isEqualTo(4);
        assertThat(mix("3 1").of("a")).isEqualTo(3);
        assertThat(mix("3 1").of("unknown")).isZero();
    }

    @Test
    void thereIsNoMixOfPillars() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mix.over(
                        Variable.PILLARS,
                        InventedSnapshot.empty()
                                .item("XX-1.1.1", "chips")
                                .snapshot()
                                .provisions()));
        assertThat(Mix.VARIABLES).isEqualTo(List.of(Variable.INSTRUMENT, Variable.FORCE, Variable.SCOPE));
    }

    /** How many items have a, and how many b. */
    private static Mix mix(String items) {
        String[] counts = items.split(" ", -1);
        return new Mix(Map.of("a", Long.valueOf(counts[0]), "b", Long.valueOf(counts[1])));
    }
}
