package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanNumberTests {
    @Test
    void theOrderIsThatOfTheDocument() {
        assertThat(Stream.of("1.10.1", "2", "1.9.1", "0.1", "1.9", "1", "1.0", "1.9.0", "10")
                        .map(PlanNumber::new)
                        .sorted())
                .extracting(PlanNumber::value)
                .containsExactly("0.1", "1", "1.0", "1.9", "1.9.0", "1.9.1", "1.10.1", "2", "10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01",
                "1.01",
                "1.",
                ".1",
                "1..2",
                "1.3.2.",
                "-1",
                "1,3",
                "a",
                "1.a",
                " 1",
                "1\n",
                "12345",
                "1.1.1.1.1",
                "１",
                "1.99999999999"
            })
    void anotherSpellingIsNoNumber(String text) {
        assertThat(PlanNumber.parse(text)).isEmpty();
    }

    @Test
    void theConstructorRefusesAnotherSpelling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanNumber("01"))
                .withMessageContaining("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.9", "1.0", "1.3.0", "1.3.2", "13.10", "9999.9999.9999.9999"})
    void aNumberInItsOneSpellingIsRead(String text) {
        assertThat(PlanNumber.parse(text)).map(PlanNumber::toString).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"1.3.2, 1.3", "1.3.0, 1.3", "1.3, 1", "0.4, 0"})
    void theParentIsTheNumberWithoutItsLastComponent(String number, String parent) {
        assertThat(new PlanNumber(number).parent()).contains(new PlanNumber(parent));
    }

    @Test
    void aNumberAtTheTopHasNoParent() {
        assertThat(new PlanNumber("1").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.3, 2", "1.3.2, 3"})
    void theDepthCountsTheLevels(String number, int depth) {
        assertThat(new PlanNumber(number).depth()).isEqualTo(depth);
    }
}
