package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDateTests {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2024-02-29"})
    void aCalendarDateIsRead(String text) {
        assertThat(ReleaseDate.parse(text)).map(ReleaseDate::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-31",
                "2025-02-29",
                "2026-13-01",
                "2026-1-1",
                "24.11.2026",
                "2026-11-24T00:00:00Z",
                " 2026-11-24",
                "+12026-11-24",
                "-0001-01-01",
                "latest"
            })
    void anotherTextIsNoDate(String text) {
        assertThat(ReleaseDate.parse(text)).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheCalendar() {
        assertThat(Stream.of("2026-12-01", "2026-11-24", "2025-12-31")
                        .flatMap(text -> ReleaseDate.parse(text).stream())
                        .sorted())
                .extracting(ReleaseDate::toString)
                .containsExactly("2025-12-31", "2026-11-24", "2026-12-01");
    }
}
