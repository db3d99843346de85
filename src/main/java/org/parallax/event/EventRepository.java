package org.parallax.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<EventEntity, Long> {
    List<EventEntity> findByReleaseIdOrderBySequence(long releaseId);

    List<EventEntity> findByReleaseIdOrderBySequence(long releaseId, Limit limit);

    List<EventEntity> findByReleaseIdAndSlugInOrderBySequence(long releaseId, Collection<String> slugs);

    @Query("""
            select event from EventEntity event
            where event.releaseId = :release and :ref member of event.ties order by event.sequence""")
    List<EventEntity> findTied(long release, String ref);

    @Query("""
            select count(event) from EventEntity event
            where event.releaseId = :release and :ref member of event.ties""")
    int countTied(long release, String ref);

    @Query("""
            select event from EventEntity event
            where event.releaseId = :release and :pillar member of event.pillars order by event.sequence""")
    List<EventEntity> findOn(long release, String pillar);

    @Query("select collection from EventCollectionEntity collection where collection.releaseId = :release")
    Optional<EventCollectionEntity> findCollection(long release);
}
