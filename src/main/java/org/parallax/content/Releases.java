package org.parallax.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The releases that are loaded. */
@Service
public class Releases {
    private final ReleaseRepository repository;
    private final JdbcClient database;

    Releases(ReleaseRepository repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    /** What is loaded, as a text that is another one after each load that changed anything. */
    public String state() {
        return database.sql(
                        "select string_agg(id || case when published then '' else '-' end, ' ' order by id) from release")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }

    /** The newest release: what every page without a date shows. */
    public Release current() {
        // The import precedes the first request and never ends without a release.
        return repository
                .findFirstByOrderByDateDesc()
                .orElseThrow(() -> new IllegalStateException("No release is loaded"))
                .toRelease();
    }

    /** The published release that was in force on a day; empty before the first one, and for a day still to come. */
    public Optional<Release> inForce(ReleaseDate day) {
        return day.value().isAfter(LocalDate.now(ZoneOffset.UTC))
                ? Optional.empty()
                : repository
                        .findFirstByPublishedTrueAndDateLessThanEqualOrderByDateDesc(day.value())
                        .map(ReleaseEntity::toRelease);
    }

    /** The release of exactly that date, published or being prepared. */
    public Optional<Release> find(ReleaseDate date) {
        return repository.findByDate(date.value()).map(ReleaseEntity::toRelease);
    }

    /** Why something is otherwise in a release than in the one before. */
    public List<ReleaseChange> changes(Release release) {
        return repository.findChanges(release.id()).stream()
                .map(ReleaseChangeEntity::toChange)
                .toList();
    }

    /** The same of every release, by the release's key; one in which nothing is otherwise has no entry. */
    public Map<Long, List<ReleaseChange>> changes() {
        return repository.findAllChanges().stream()
                .collect(Collectors.groupingBy(
                        ReleaseChangeEntity::releaseId,
                        Collectors.mapping(ReleaseChangeEntity::toChange, Collectors.toList())));
    }

    /** All releases, newest first. */
    public List<Release> all() {
        return repository.findAllByOrderByDateDesc().stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }
}
