package org.parallax.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PillarRepository extends Repository<PillarEntity, Long> {
    List<PillarEntity> findByReleaseIdOrderByPosition(long releaseId);

    Optional<PillarEntity> findByReleaseIdAndSlug(long releaseId, String slug);

    @Query("select pillar.releaseId from PillarEntity pillar where pillar.slug = :pillar")
    List<Long> findReleases(String pillar);

    /** Plan, number, whether it is an item, and one pillar, for every pillar of every item and framing passage. */
    @Query("""
            select new org.parallax.plan.PillarRow(item.plan.slug, item.number, true, pillar.slug, index(pillar),
                item.instrument, item.force, item.scope)
            from PolicyItemEntity item join item.pillars pillar where item.plan.releaseId = :release
                and item.plan.slug in :plans
            union all
            select new org.parallax.plan.PillarRow(passage.plan.slug, passage.number, false, pillar.slug, index(pillar),
                cast(null as string), cast(null as string), cast(null as string))
            from FramingPassageEntity passage join passage.pillars pillar where passage.plan.releaseId = :release
                and passage.plan.slug in :plans""")
    List<PillarRow> findRows(long release, Collection<String> plans);
}
