package org.parallax.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<ReleaseEntity, Long> {
    Optional<ReleaseEntity> findFirstByOrderByDateDesc();

    Optional<ReleaseEntity> findFirstByPublishedTrueAndDateLessThanEqualOrderByDateDesc(LocalDate date);

    Optional<ReleaseEntity> findByDate(LocalDate date);

    List<ReleaseEntity> findAllByOrderByDateDesc();

    @Query("select change from ReleaseChangeEntity change where change.releaseId = :release order by change.position")
    List<ReleaseChangeEntity> findChanges(long release);

    @Query("select change from ReleaseChangeEntity change order by change.releaseId, change.position")
    List<ReleaseChangeEntity> findAllChanges();
}
