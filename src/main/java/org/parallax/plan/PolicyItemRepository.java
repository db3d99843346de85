package org.parallax.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyItemRepository extends Repository<PolicyItemEntity, Long> {
    String ITEMS = "select item from PolicyItemEntity item join fetch item.plan plan join fetch item.section section"
            + " where plan.releaseId = :release ";
    String IN_ORDER = " order by plan.position, item.sequence";

    @Query(ITEMS + "and plan.slug = :plan and item.number = :number")
    Optional<PolicyItemEntity> find(long release, String plan, String number);

    @Query(ITEMS + "and plan.slug in :plans" + IN_ORDER)
    List<PolicyItemEntity> findInPlans(long release, Collection<String> plans);

    @Query(ITEMS + """
            and plan.slug = :plan and (section.number = :section
                or section.parent.id = (select s.id from SectionEntity s where s.plan = plan and s.number = :section))""" + IN_ORDER)
    List<PolicyItemEntity> findUnder(long release, String plan, String section);

    @Query(ITEMS + """
            and plan.slug in :plans
            and exists (select 1 from item.pillars pillar where pillar.slug = :pillar)""" + IN_ORDER)
    List<PolicyItemEntity> findWithPillar(long release, Collection<String> plans, String pillar);

    @Query(ITEMS + "and exists (select 1 from item.bodies named where named.body.slug in :bodies)" + IN_ORDER)
    List<PolicyItemEntity> findNaming(long release, Collection<String> bodies);

    /** Plans and numbers apart narrow it down by the index, which has no references. */
    @Query(ITEMS + """
            and plan.shortName in :plans and item.number in :numbers
            and concat(plan.shortName, '-', item.number) in :refs""" + IN_ORDER)
    List<PolicyItemEntity> findByRefs(
            long release, Collection<String> plans, Collection<String> numbers, Collection<String> refs);

    @Query("""
            select new org.parallax.plan.Plans$Neighbour(item.number, item.title) from PolicyItemEntity item
            where item.plan.releaseId = :release and item.plan.slug = :plan
            and (item.sequence = (select i.sequence - 1 from PolicyItemEntity i
                    where i.plan = item.plan and i.number = :number)
                or item.sequence = (select i.sequence + 1 from PolicyItemEntity i
                    where i.plan = item.plan and i.number = :number))
            order by item.sequence""")
    List<Plans.Neighbour> findNeighbours(long release, String plan, String number);

    @Query("""
            select count(item) from PolicyItemEntity item
            where item.plan.releaseId = :release and item.plan.slug = :plan and item.section.number = :section""")
    int countInSection(long release, String plan, String section);

    @Query("""
            select new org.parallax.plan.CheckedRow(item.plan.slug, item.checked, count(item)) from PolicyItemEntity item
            where item.plan.releaseId = :release group by item.plan.slug, item.checked""")
    List<CheckedRow> countByChecked(long release);
}
