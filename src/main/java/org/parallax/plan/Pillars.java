package org.parallax.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.content.Release;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pillars of a release. */
@Service
@Transactional(readOnly = true)
public class Pillars {
    private final PillarRepository repository;

    Pillars(PillarRepository repository) {
        this.repository = repository;
    }

    /** All pillars, in their order. */
    @Cacheable("pillars")
    public List<Pillar> all(Release release) {
        return repository.findByReleaseIdOrderByPosition(release.id()).stream()
                .map(PillarEntity::toPillar)
                .toList();
    }

    /** One pillar. */
    public Optional<Pillar> find(Release release, PillarSlug pillar) {
        return repository.findByReleaseIdAndSlug(release.id(), pillar.value()).map(PillarEntity::toPillar);
    }

    /** The keys of the releases that have a pillar. */
    public Set<Long> releasesWith(PillarSlug pillar) {
        return Set.copyOf(repository.findReleases(pillar.value()));
    }

    /** The settled codes of every item and framing passage of the given plans, in no particular order. */
    public List<CodedProvision> codes(Release release, Collection<PlanId> plans) {
        record Key(String plan, String number, boolean counted) {}
        Map<Key, List<PillarRow>> rows = new LinkedHashMap<>();
        for (PillarRow row : repository.findRows(
                release.id(), plans.stream().map(PlanId::value).toList())) {
            rows.computeIfAbsent(new Key(row.plan(), row.number(), row.counted()), key -> new ArrayList<>())
                    .add(row);
        }
        return rows.values().stream().map(Pillars::coded).toList();
    }

    /** One provision, from its rows, which differ in the pillar only. */
    private static CodedProvision coded(List<PillarRow> rows) {
        PillarRow any = rows.get(0);
        return new CodedProvision(
                new PlanId(any.plan()),
                new PlanNumber(any.number()),
                any.counted(),
                rows.stream()
                        .sorted(Comparator.comparingInt(PillarRow::rank))
                        .map(row -> new PillarSlug(row.pillar()))
                        .toList(),
                any.instrument(),
                any.force(),
                any.scope());
    }
}
