package org.parallax.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<BodyEntity, Long> {
    List<BodyEntity> findByReleaseIdOrderByPosition(long releaseId);

    Optional<BodyEntity> findByReleaseIdAndSlug(long releaseId, String slug);

    @Query("""
            select new org.parallax.plan.BodyCountRow(named.body.slug, named.role, count(item))
            from PolicyItemEntity item join item.bodies named
            where item.plan.releaseId = :release group by named.body.slug, named.role""")
    List<BodyCountRow> countItems(long release);
}
