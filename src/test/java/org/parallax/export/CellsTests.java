package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldComputeHasAnApostropheBeforeIt(String text) {
        assertThat(Cells.of(text)).isEqualTo("'" + text);
    }

    @Test
    void anyOtherTextIsLeftAsItIs() {
        assertThat(Cells.of("a = b, \"c\"")).isEqualTo("a = b, \"c\"");
        assertThat(Cells.of("")).isEmpty();
    }

    @Test
    void aNegativeNumberIsNoText() {
        assertThat(Cells.of(-3)).isEqualTo("-3");
        assertThat(Cells.of(-0.25)).isEqualTo("-0.25");
    }

    @Test
    void aNumberHasSixDecimalsAtTheMostAndNoExponent() {
        assertThat(Cells.of(1.0 / 3)).isEqualTo("0.333333");
        assertThat(Cells.of(0.00012)).isEqualTo("0.00012");
        assertThat(Cells.of(0.0)).isEqualTo("0");
        assertThat(Cells.of(12_345_678.0)).isEqualTo("12345678");
    }

    @Test
    void othersAreWrittenAsTheyAreReadAndNothingIsEmpty() {
        assertThat(Cells.of(true)).isEqualTo("true");
        assertThat(Cells.of(LocalDate.of(2026, 11, 4))).isEqualTo("2026-11-04");
        assertThat(Cells.of(null)).isNull();
    }
}
