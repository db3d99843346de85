package org.parallax.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTests {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong(-SECOND);
    private final Allowance allowance = new Allowance(clock::get);

    private long taken(String address, int wanted) {
        return IntStream.range(0, wanted).filter(i -> allowance.take(address)).count();
    }

    @Test
    void aCrowdBehindOneAddressIsAnsweredAndAFloodIsNot() {
        assertThat(taken("192.0.2.1", 5_000)).isEqualTo(Allowance.AT_ONCE);
        assertThat(taken("192.0.2.2", 10)).isEqualTo(10);
    }

    @Test
    void whatWasTakenComesBackWithTimeUpToTheWhole() {
        taken("192.0.2.1", 5_000);
        clock.addAndGet(SECOND);
        assertThat(taken("192.0.2.1", 5_000)).isEqualTo(Allowance.PER_SECOND);
        clock.addAndGet(3_600 * SECOND);
        assertThat(taken("192.0.2.1", 5_000)).isEqualTo(Allowance.AT_ONCE);
    }

    @Test
    void aNewsroomOfThreeHundredThatSearchesEverySixSecondsIsNeverRefused() {
        for (int second = 0; second < 600; second++) {
            clock.addAndGet(SECOND);
            assertThat(taken("192.0.2.1", 50)).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1"})
    void thisMachineIsNotLimited(String address) {
        assertThat(taken(address, 5_000)).isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8:1:2:9:9:9:9, 2001:db8:1:2::",
        "2001:db8::1, 2001:db8::",
        "::ffff:1, ::",
        "unknown, unknown"
    })
    void aNetworkOfSixtyFourBitsIsOne(String address, String network) {
        assertThat(Allowance.network(address)).isEqualTo(network);
    }
}
