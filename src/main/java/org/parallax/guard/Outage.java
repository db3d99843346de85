package org.parallax.guard;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database is away, is just starting or stopping, or has no room: a reader may try again. */
final class Outage {
    private static final Logger log = LoggerFactory.getLogger(Outage.class);

    /** Connection failures, stopped by an operator or starting, and too few resources; not a statement that took too long. */
    private static final Pattern AWAY = Pattern.compile("08...|57P..|53...");

    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();
    private static final AtomicLong lastLine = new AtomicLong(System.nanoTime() - BETWEEN_LINES);

    private Outage() {}

    /** Whether it is why something failed. */
    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException refused
                            && refused.getSQLState() != null
                            && AWAY.matcher(refused.getSQLState()).matches())) {
                // Thousands fail at once, each with the same message.
                long last = lastLine.get();
                if (System.nanoTime() - last >= BETWEEN_LINES && lastLine.compareAndSet(last, System.nanoTime())) {
                    log.error("The database does not answer: {}", cause.getMessage());
                }
                return true;
            }
        }
        return false;
    }
}
