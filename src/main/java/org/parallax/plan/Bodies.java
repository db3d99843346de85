package org.parallax.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.content.Release;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of a release. */
@Service
@Transactional(readOnly = true)
public class Bodies {
    private final BodyRepository repository;

    Bodies(BodyRepository repository) {
        this.repository = repository;
    }

    /** All bodies, a parent before its children. */
    @Cacheable("bodies")
    public List<Body> all(Release release) {
        return repository.findByReleaseIdOrderByPosition(release.id()).stream()
                .map(BodyEntity::toBody)
                .toList();
    }

    /** One body. */
    public Optional<Body> find(Release release, BodySlug body) {
        return repository.findByReleaseIdAndSlug(release.id(), body.value()).map(BodyEntity::toBody);
    }

    /** How many items name each body in each role; what is missing counts none. */
    public Map<BodySlug, Map<BodyRole, Long>> itemCounts(Release release) {
        Map<BodySlug, Map<BodyRole, Long>> counts = new HashMap<>();
        for (BodyCountRow row : repository.countItems(release.id())) {
            counts.computeIfAbsent(new BodySlug(row.body()), body -> new EnumMap<>(BodyRole.class))
                    .put(BodyRole.valueOf(row.role().toUpperCase(Locale.ROOT)), row.items());
        }
        return counts;
    }
}
