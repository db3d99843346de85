package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({
        "2025-07-23, 2025-07-23, 2025-07-23, 23 July 2025",
        "2024-02, 2024-02-01, 2024-02-29, February 2024",
        "2025, 2025-01-01, 2025-12-31, 2025"
    })
    void meansAllDaysThatItMayBe(String value, LocalDate earliest, LocalDate latest, String inWords) {
        PartialDate date = new PartialDate(value);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.inWords()).isEqualTo(inWords);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-7", "2025-13", "2025-02-30", "2025-07-23T00:00", "23 July 2025"})
    void isNothingElse(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void standsBeforeWhatItMayHold() {
        assertThat(Stream.of("2025-07-01", "2026", "2025-07", "2025")
                        .map(PartialDate::new)
                        .sorted())
                .extracting(PartialDate::value)
                .containsExactly("2025", "2025-07", "2025-07-01", "2026");
    }
}
