package org.parallax.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.parallax.content.ContentSource.Packed;
import org.parallax.content.ContentSource.Prepared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the releases of the content folder into the database before the first request: all or nothing, and nothing
 * where nothing changed.
 */
@Component
class ContentImport implements SmartInitializingSingleton {
    /** Instances that start together wait for one another; the number is arbitrary. */
    private static final long LOCK = 7_205_759_403L;

    private static final Logger log = LoggerFactory.getLogger(ContentImport.class);

    private final ContentSource source;
    private final List<ContentLoader> loaders;
    private final List<ContentIndex> indexes;
    private final DataSource ownerConnection;

    ContentImport(
            @Value("${parallax.content}") String folder,
            ResourceLoader resources,
            ObjectProvider<ContentLoader> loaders,
            ObjectProvider<ContentIndex> indexes,
            Flyway flyway) {
        this.source = new ContentSource(folder, resources);
        this.loaders = loaders.orderedStream().toList();
        this.indexes = indexes.orderedStream().toList();
        this.ownerConnection = flyway.getConfiguration().getDataSource();
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    /**
     * Loads what is new.
     *
     * @throws InvalidContentException if anything is wrong; the database is then as it was
     */
    void run() {
        long start = System.nanoTime();
        List<Packed> packed = source.packed();
        Prepared prepared = source.prepared();
        check(prepared, packed);
        JdbcTemplate owner = new JdbcTemplate(ownerConnection);
        indexes.forEach(index -> index.prepare(prepared.content(), owner));
        List<ReleaseDate> loaded = new TransactionTemplate(new JdbcTransactionManager(ownerConnection))
                .execute(status -> loadAll(prepared, packed, owner));
        log.info(
                "Content: {} in {} ms",
                loaded.isEmpty() ? "nothing new" : "loaded " + loaded,
                (System.nanoTime() - start) / 1_000_000);
    }

    private void check(Prepared prepared, List<Packed> packed) {
        List<ContentProblem> problems = new ArrayList<>();
        ReleaseDate date = prepared.content().date();
        for (Packed release : packed) {
            if (release.date().compareTo(date) > 0) {
                problems.add(new ContentProblem(
                        "release.yaml",
                        1,
                        "Its date " + date + " is before the published release " + release.date() + "."));
            } else if (release.date().equals(date) && !release.checksum().equals(prepared.checksum())) {
                problems.add(new ContentProblem(
                        "release.yaml",
                        1,
                        "The content differs from the release published under " + date
                                + ": give the new state a later date here, or undo the change."));
            }
        }
        for (ContentLoader loader : loaders) {
            problems.addAll(loader.check(prepared.content()));
            packed.forEach(earlier -> problems.addAll(loader.checkSuccession(earlier.content(), prepared.content())));
        }
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
    }

    private List<ReleaseDate> loadAll(Prepared prepared, List<Packed> packed, JdbcTemplate owner) {
        owner.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
        Map<ReleaseDate, Stored> stored = owner
                .query(
                        "select date, checksum, published from release",
                        (row, n) -> new Stored(
                                new ReleaseDate(row.getObject("date", LocalDate.class)),
                                row.getString("checksum"),
                                row.getBoolean("published")))
                .stream()
                .collect(Collectors.toMap(Stored::date, Function.identity()));
        List<ReleaseDate> loaded = new ArrayList<>();
        for (Packed release : packed) {
            Optional<Stored> there = Optional.ofNullable(stored.remove(release.date()));
            if (there.isPresent() && there.get().checksum().equals(release.checksum())) {
                owner.update(
                        "update release set published = true where date = ? and not published",
                        release.date().value());
            } else if (there.isPresent() && there.get().published()) {
                throw new InvalidContentException(
                        "releases/" + release.date() + ".json.gz",
                        0,
                        "This database holds another release of that date; a published release cannot change.");
            } else {
                load(release.content(), release.checksum(), true, owner);
                loaded.add(release.date());
            }
        }
        ReleaseDate date = prepared.content().date();
        if (packed.stream().noneMatch(release -> release.date().equals(date))) {
            Optional<Stored> there = Optional.ofNullable(stored.remove(date));
            if (there.isEmpty() || !there.get().checksum().equals(prepared.checksum())) {
                if (there.isPresent() && there.get().published()) {
                    throw new InvalidContentException(
                            "release.yaml",
                            1,
                            "This database holds a published release of that date; it cannot change.");
                }
                load(prepared.content(), prepared.checksum(), false, owner);
                loaded.add(date);
            }
        }
        // Earlier states of a release in preparation, under a date that was given up.
        stored.values().stream()
                .filter(left -> !left.published())
                .forEach(left -> owner.update(
                        "delete from release where date = ?", left.date().value()));
        Long newest = owner.queryForObject("select id from release order by date desc limit 1", Long.class);
        long start = System.nanoTime();
        indexes.forEach(index -> index.refresh(prepared.content(), Objects.requireNonNull(newest), owner));
        log.info("Content: what is found is indexed, in {} ms", (System.nanoTime() - start) / 1_000_000);
        return loaded;
    }

    private void load(Content content, String checksum, boolean published, JdbcTemplate owner) {
        owner.update("delete from release where date = ?", content.date().value());
        Long id = owner.queryForObject(
                "insert into release (date, published, checksum, comparison_rule, note)"
                        + " values (?, ?, ?, ?, ?) returning id",
                Long.class,
                content.date().value(),
                published,
                checksum,
                content.comparisonRule(),
                content.note());
        int position = 0;
        for (ReleaseChange change : content.changes()) {
            owner.update(
                    "insert into release_change (release_id, subject, reason, position) values (?, ?, ?, ?)",
                    id,
                    change.subject(),
                    change.reason(),
                    ++position);
        }
        for (ContentLoader loader : loaders) {
            loader.load(content, Objects.requireNonNull(id), owner);
        }
    }

    private record Stored(ReleaseDate date, String checksum, boolean published) {}
}
