package org.parallax.web.cache;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentIndex;
import org.parallax.content.Releases;
import org.parallax.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/**
 * Has the pages of what is loaded now. A load by this instance ends them before it returns; one by another instance on the same
 * database is seen within {@link #WATCH_MILLIS}. While the database does not answer, what is kept stays.
 */
@Component
class PageCache implements ContentIndex {
    /** How often it is looked whether another instance loaded something, in milliseconds. */
    static final long WATCH_MILLIS = 500;

    private static final Logger log = LoggerFactory.getLogger(PageCache.class);

    private final Releases releases;
    private final Sources sources;
    private final long memory;
    private volatile Snapshot current;
    private boolean away;

    PageCache(Releases releases, Sources sources, @Value("${parallax.pages.memory}") DataSize memory) {
        this.releases = releases;
        this.sources = sources;
        this.memory = memory.toBytes();
        this.current = new Snapshot(null, this.memory);
    }

    /** The pages as of now; whoever renders one keeps it in those that it began with. */
    Snapshot current() {
        return current;
    }

    @Override
    public void refresh(Content newest, long release, JdbcTemplate owner) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                renew();
            }
        });
    }

    private synchronized void renew() {
        // First without knowing what is there: what was rendered before is old, whether that can be read or not.
        current = new Snapshot(null, memory);
        watch();
    }

    /** Gives up what is kept if something else is loaded by now. */
    @Scheduled(fixedDelay = WATCH_MILLIS)
    synchronized void watch() {
        @Nullable String state = state();
        if (state != null && !state.equals(current.state())) {
            current = new Snapshot(state, memory);
        }
    }

    /** What is loaded, and the day, on which pages say that they were read; null while the database does not answer. */
    private @Nullable String state() {
        try {
            String state = LocalDate.now(ZoneOffset.UTC) + "|" + releases.state() + "|" + sources.state();
            if (away) {
                log.info("The database answers again");
                away = false;
            }
            return state;
        } catch (DataAccessException e) {
            if (!away) {
                log.warn("The database does not answer: only pages that are kept are. {}", e.getMessage());
                away = true;
            }
            return null;
        }
    }
}
