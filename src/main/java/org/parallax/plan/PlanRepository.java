package org.parallax.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<PlanEntity, Long> {
    List<PlanEntity> findByReleaseIdOrderByPosition(long releaseId);

    Optional<PlanEntity> findByReleaseIdAndSlug(long releaseId, String slug);

    @Query("""
            select pair from PlanPairEntity pair join fetch pair.first join fetch pair.second
            where pair.releaseId = :release order by pair.position""")
    List<PlanPairEntity> findPairs(long release);

    @Query("""
            select section from SectionEntity section
            where section.plan.releaseId = :release and section.plan.slug = :plan order by section.sequence""")
    List<SectionEntity> findSections(long release, String plan);

    @Query("""
            select figure from RivalFigureEntity figure
            where figure.planId = (select plan.id from PlanEntity plan
                where plan.releaseId = :release and plan.slug = :plan)
            order by figure.position""")
    List<RivalFigureEntity> findRivalFigures(long release, String plan);

    @Query("""
            select withdrawal from WithdrawalEntity withdrawal
            where withdrawal.releaseId = :release order by withdrawal.withdrawnOn desc, withdrawal.id""")
    List<WithdrawalEntity> findWithdrawals(long release);

    @Query("select withdrawal from WithdrawalEntity withdrawal order by withdrawal.withdrawnOn desc, withdrawal.id")
    List<WithdrawalEntity> findAllWithdrawals();

    @Query("select plan.releaseId from PlanEntity plan where plan.slug = :plan")
    List<Long> findReleases(String plan);

    /** Number and release of every item and framing passage of a plan. */
    @Query("""
            select new org.parallax.plan.PresenceRow(item.number, item.plan.releaseId)
            from PolicyItemEntity item where item.plan.slug = :plan
            union all
            select new org.parallax.plan.PresenceRow(passage.number, passage.plan.releaseId)
            from FramingPassageEntity passage where passage.plan.slug = :plan""")
    List<PresenceRow> findPresence(String plan);
}
