package org.parallax.arena;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArenaRepository extends Repository<ArenaEntity, Long> {
    Optional<ArenaEntity> findByReleaseId(long releaseId);

    @Query("select subject from SubjectEntity subject where subject.releaseId = :release order by subject.position")
    List<SubjectEntity> findSubjects(long release);

    @Query("select fact from FactEntity fact where fact.releaseId = :release order by fact.position")
    List<FactEntity> findFacts(long release);

    @Query("""
            select new org.parallax.arena.NameRow(subject.slug, subject.name)
            from SubjectEntity subject join subject.ties tie
            where subject.releaseId = :release and tie = :ref order by subject.position""")
    List<NameRow> findNames(long release, String ref);
}
