package org.parallax.arena;

import java.util.List;
import java.util.Optional;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the two camps compete. */
@Service
@Transactional(readOnly = true)
public class Arena {
    private final ArenaRepository repository;

    Arena(ArenaRepository repository) {
        this.repository = repository;
    }

    /** All that a release holds of it; empty for a release that was made before there was any. */
    public Optional<ArenaHoldings> in(Release release) {
        return repository
                .findByReleaseId(release.id())
                .map(arena -> new ArenaHoldings(
                        arena.collectedOn(),
                        repository.findSubjects(release.id()).stream()
                                .map(SubjectEntity::toSubject)
                                .toList(),
                        repository.findFacts(release.id()).stream()
                                .map(FactEntity::toFact)
                                .toList()));
    }

    /** The subjects to which an item or framing passage speaks. */
    public List<ArenaName> touchedBy(Release release, ItemRef ref) {
        return repository.findNames(release.id(), ref.toString()).stream()
                .map(row -> new ArenaName(new ArenaSlug(row.slug()), row.name()))
                .toList();
    }
}
