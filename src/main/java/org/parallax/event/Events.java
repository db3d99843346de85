package org.parallax.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of a release, always the newest first. A release from before events were collected has none. */
@Service
@Transactional(readOnly = true)
public class Events {
    private final EventRepository repository;

    Events(EventRepository repository) {
        this.repository = repository;
    }

    /** All events. */
    public List<Event> all(Release release) {
        return events(repository.findByReleaseIdOrderBySequence(release.id()));
    }

    /** The newest events, so many at the most. */
    public List<Event> newest(Release release, int most) {
        return events(repository.findByReleaseIdOrderBySequence(release.id(), Limit.of(most)));
    }

    /** The events with the given identifiers; unknown ones are left out. */
    public List<Event> named(Release release, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : events(repository.findByReleaseIdAndSlugInOrderBySequence(release.id(), ids));
    }

    /** The events tied to an item or framing passage. */
    public List<Event> tiedTo(Release release, ItemRef ref) {
        return events(repository.findTied(release.id(), ref.toString()));
    }

    /** How many events are tied to an item or framing passage. */
    public int countTiedTo(Release release, ItemRef ref) {
        return repository.countTied(release.id(), ref.toString());
    }

    /** The events that touch a pillar. */
    public List<Event> on(Release release, PillarSlug pillar) {
        return events(repository.findOn(release.id(), pillar.value()));
    }

    /** The day up to which events were looked for; empty where the release is from before that began. */
    public Optional<LocalDate> collected(Release release) {
        return repository.findCollection(release.id()).map(EventCollectionEntity::collected);
    }

    private static List<Event> events(List<EventEntity> entities) {
        return entities.stream().map(EventEntity::toEvent).toList();
    }
}
