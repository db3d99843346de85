package org.parallax.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FramingPassageRepository extends Repository<FramingPassageEntity, Long> {
    String PASSAGES = "select passage from FramingPassageEntity passage join fetch passage.plan plan"
            + " left join fetch passage.section section where plan.releaseId = :release ";
    String IN_ORDER = " order by plan.position, passage.sequence";

    @Query(PASSAGES + "and plan.slug = :plan and passage.number = :number")
    Optional<FramingPassageEntity> find(long release, String plan, String number);

    @Query(PASSAGES + "and plan.slug = :plan" + IN_ORDER)
    List<FramingPassageEntity> findInPlan(long release, String plan);

    @Query(PASSAGES + """
            and plan.slug = :plan and (section.number = :section
                or section.parent.id = (select s.id from SectionEntity s where s.plan = plan and s.number = :section))""" + IN_ORDER)
    List<FramingPassageEntity> findUnder(long release, String plan, String section);

    /** Plans and numbers apart narrow it down by the index, which has no references. */
    @Query(PASSAGES + """
            and plan.shortName in :plans and passage.number in :numbers
            and concat(plan.shortName, '-', passage.number) in :refs""" + IN_ORDER)
    List<FramingPassageEntity> findByRefs(
            long release, Collection<String> plans, Collection<String> numbers, Collection<String> refs);

    @Query(PASSAGES + """
            and plan.slug in :plans
            and exists (select 1 from passage.pillars pillar where pillar.slug = :pillar)""" + IN_ORDER)
    List<FramingPassageEntity> findWithPillar(long release, Collection<String> plans, String pillar);
}
