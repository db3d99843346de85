package org.parallax.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLogTests {
    /** Structured logs follow the Elastic Common Schema, in which durations are nanoseconds. */
    @Test
    void theDurationIsInNanosecondsForProgramsAndInMillisecondsForPeople() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.NAME);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        try {
            new RequestLog()
                    .doFilter(
                            new MockHttpServletRequest("GET", "/about"),
                            new MockHttpServletResponse(),
                            new MockFilterChain());
        } finally {
            logger.setLevel(before);
            logger.detachAppender(lines);
        }
        ILoggingEvent line = lines.list.get(0);
        long nanos = (Long) line.getKeyValuePairs().stream()
                .filter(pair -> pair.key.equals("event.duration"))
                .findFirst()
                .orElseThrow()
                .value;
        assertThat(nanos).isPositive();
        assertThat(line.getFormattedMessage())
                .isEqualTo("GET /about 200 " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
    }
}
