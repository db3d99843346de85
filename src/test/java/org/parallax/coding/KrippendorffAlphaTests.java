package org.parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published examples are those of K. Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i>, 2011, with its
 * figures.
 */
class KrippendorffAlphaTests {
    private static final Offset<Double> PUBLISHED = within(0.0005);
    private static final Offset<Double> EXACT = within(1e-12);

    /** Each row is an observer, each column a unit; a dot is a value that is missing. */
    private static final String[] FOUR_OBSERVERS = {
        "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."
    };

    @Test
    void publishedExampleOfTwoObserversWithBinaryValues() {
        assertThat(nominal("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isEqualTo(0.095, PUBLISHED);
    }

    @Test
    void publishedExampleOfTwoObserversWithNominalValues() {
        assertThat(nominal("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
                .isEqualTo(0.692, PUBLISHED);
    }

    @Test
    void publishedExampleOfFourObserversWithMissingNominalValues() {
        assertThat(nominal(FOUR_OBSERVERS)).isEqualTo(0.743, PUBLISHED);
    }

    @Test
    void publishedExampleOfFourObserversWithMissingOrdinalValues() {
        assertThat(ordinal(FOUR_OBSERVERS)).isEqualTo(0.815, PUBLISHED);
    }

    @Test
    void anOrdinalExampleByHand() {
        // Values given: 1 three times, 2 three times, 3 twice; n = 8.
        // Apart: 1 and 2 (3 + 3 - 6/2)^2 = 9, 2 and 3 (3 + 2 - 5/2)^2 = 6.25, 1 and 3 (3 + 3 + 2 - 5/2)^2 = 30.25.
        // Observed, over ordered pairs: the second unit, 2 * 9 = 18.
        // Expected, over ordered pairs: 2 * (3 * 3 * 9 + 3 * 2 * 6.25 + 3 * 2 * 30.25) = 600.
        // Alpha: 1 - (8 - 1) * 18 / 600 = 0.79.
        assertThat(ordinal("1 1 2 3", "1 2 2 3")).isEqualTo(0.79, EXACT);
    }

    @Test
    void aRankThatNobodyGaveDoesNotLieBetweenTwoOthers() {
        assertThat(ordinal("1 1 2 7", "1 2 2 7")).isEqualTo(0.79, EXACT);
    }

    @Test
    void ofTwoDifferencesTheWiderOneCountsForMore() {
        assertThat(ordinal("1 2 3 1 2 3", "1 2 3 3 2 1")).isLessThan(ordinal("1 2 3 1 2 3", "1 2 3 2 3 1"));
    }

    @Test
    void anExampleOfSetsByHand() {
        // Values given: {a} three times, {a, b} once, {b} twice; n = 6.
        // Apart: {a} and {a, b} 2/3, {a} and {b} 1, {a, b} and {b} 2/3.
        // Observed, over ordered pairs: the second unit, 2 * 2/3 = 4/3.
        // Expected, over ordered pairs: 2 * (3 * 1 * 2/3 + 3 * 2 * 1 + 1 * 2 * 2/3) = 56/3.
        // Alpha: 1 - (6 - 1) * 4/3 / (56/3) = 9/14.
        assertThat(sets("a a b", "a ab b")).isEqualTo(9.0 / 14, EXACT);
    }

    // After R. Passonneau, Measuring Agreement on Set-valued Items (MASI), LREC 2006: 1 - Jaccard * monotonicity.
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ab  | ba  | 0                  | equal
            a   | ab  | 0.6666666666666667 | one holds the other: 1 - 1/2 * 2/3
            abc | b   | 0.7777777777777778 | one holds the other: 1 - 1/3 * 2/3
            ab  | bc  | 0.8888888888888889 | they share something: 1 - 1/3 * 1/3
            abc | bcd | 0.8333333333333333 | they share something: 1 - 2/4 * 1/3
            ab  | cd  | 1                  | they share nothing
            ''  | ''  | 0                  | both empty
            ''  | a   | 1                  | one empty
            """)
    void theDistanceOfTwoSets(String first, String second, double distance, String working) {
        assertThat(KrippendorffAlpha.masi(set(first), set(second))).as(working).isEqualTo(distance, EXACT);
        assertThat(KrippendorffAlpha.masi(set(second), set(first))).as(working).isEqualTo(distance, EXACT);
    }

    @Test
    void fullAgreementIsOne() {
        assertThat(nominal("a b c a", "a b c a")).isEqualTo(1);
        assertThat(ordinal("1 2 3 1", "1 2 3 1")).isEqualTo(1);
        assertThat(sets("a ab c a", "a ba c a")).isEqualTo(1);
    }

    @Test
    void agreementOnTheOnlyValueThatWasGivenSaysNothing() {
        assertThat(KrippendorffAlpha.nominal(units("a a a", "a a a"))).isEmpty();
        assertThat(KrippendorffAlpha.ordinal(ranks("2 2 2", "2 2 2"))).isEmpty();
        assertThat(KrippendorffAlpha.sets(valueSets("ab ab", "ab ba"))).isEmpty();
    }

    @Test
    void nothingToPairSaysNothing() {
        assertThat(KrippendorffAlpha.nominal(units("a . b", ". a ."))).isEmpty();
        assertThat(KrippendorffAlpha.nominal(List.of())).isEmpty();
    }

    @Test
    void theCodersMayChangePlaces() {
        assertThat(nominal("b a b b b c c c e d d d", "a a b b d c c c e d d a"))
                .isEqualTo(nominal("a a b b d c c c e d d a", "b a b b b c c c e d d d"), EXACT);
        assertThat(ordinal("1 2 2 3", "1 1 2 3")).isEqualTo(ordinal("1 1 2 3", "1 2 2 3"), EXACT);
        assertThat(sets("a ab b", "a a b")).isEqualTo(sets("a a b", "a ab b"), EXACT);
    }

    @Test
    void aUnitWithOneValueIsLeftOut() {
        assertThat(nominal("a a b d c", "b a b b .")).isEqualTo(nominal("a a b d", "b a b b"), EXACT);
        // A value that was given to such a unit only does not lie between others either.
        assertThat(ordinal("1 1 2 2 4", "1 2 2 . 4")).isEqualTo(ordinal("1 1 2 4", "1 2 2 4"), EXACT);
    }

    @Test
    void systematicDisagreementIsWorseThanChance() {
        // Values given: each twice; n = 4. Observed 4, expected 8: 1 - 3 * 4 / 8.
        assertThat(nominal("a b", "b a")).isEqualTo(-0.5, EXACT);
        assertThat(ordinal("1 3 1 3", "3 1 3 1")).isNegative();
        assertThat(sets("ab c ab c", "c ab c ab")).isNegative();
    }

    private static double nominal(String... coders) {
        return value(KrippendorffAlpha.nominal(units(coders)));
    }

    private static double ordinal(String... coders) {
        return value(KrippendorffAlpha.ordinal(ranks(coders)));
    }

    private static double sets(String... coders) {
        return value(KrippendorffAlpha.sets(valueSets(coders)));
    }

    private static double value(OptionalDouble alpha) {
        return alpha.orElseThrow();
    }

    private static List<List<Integer>> ranks(String... coders) {
        return units(coders).stream()
                .map(unit -> unit.stream().map(Integer::valueOf).toList())
                .toList();
    }

    private static List<List<Set<String>>> valueSets(String... coders) {
        return units(coders).stream()
                .map(unit -> unit.stream().map(KrippendorffAlphaTests::set).toList())
                .toList();
    }

    private static Set<String> set(String letters) {
        return letters.chars().mapToObj(Character::toString).collect(Collectors.toSet());
    }

    /** The values of each unit, from rows that each hold the values of a coder. */
    private static List<List<String>> units(String... coders) {
        List<List<String>> rows =
                Arrays.stream(coders).map(row -> List.of(row.split(" ", -1))).toList();
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(unit -> rows.stream()
                        .map(row -> row.get(unit))
                        .filter(value -> !value.equals("."))
                        .toList())
                .toList();
    }
}
