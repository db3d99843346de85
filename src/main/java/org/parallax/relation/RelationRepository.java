package org.parallax.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelationRepository extends Repository<RelationEntity, Long> {
    String PAIR = """
            .pairId = (select pair.id from PlanPairEntity pair where pair.releaseId = :release
                and pair.first.slug = :first and pair.second.slug = :second)""";

    @Query("select relation from RelationEntity relation where relation" + PAIR + " order by relation.sequence")
    List<RelationEntity> findOfPair(long release, String first, String second);

    @Query("""
            select relation from RelationEntity relation
            where relation.releaseId = :release and (relation.first in :items or relation.second in :items)
            order by relation.sequence""")
    List<RelationEntity> findTouching(long release, Collection<String> items);

    @Query("""
            select relation from RelationEntity relation
            where relation.releaseId = :release and (relation.first = :one and relation.second = :other
                or relation.first = :other and relation.second = :one)""")
    Optional<RelationEntity> find(long release, String one, String other);

    /** The two items and the release of every relation of every release. */
    @Query("""
            select new org.parallax.relation.PresenceRow(relation.first, relation.second, relation.releaseId)
            from RelationEntity relation""")
    List<PresenceRow> findPresence();

    @Query("select coding from RelationCodingEntity coding where coding" + PAIR + " order by coding.sequence")
    List<RelationCodingEntity> findCodings(long release, String first, String second);

    @Query("""
            select coding from RelationCodingEntity coding
            where coding.releaseId = :release and (coding.first = :one and coding.second = :other
                or coding.first = :other and coding.second = :one)""")
    Optional<RelationCodingEntity> findCoding(long release, String one, String other);

    @Query("select none from NoCounterpartEntity none where none" + PAIR + " order by none.sequence")
    List<NoCounterpartEntity> findNoCounterparts(long release, String first, String second);

    @Query("""
            select none from NoCounterpartEntity none
            where none.releaseId = :release and none.item = :item order by none.sequence""")
    List<NoCounterpartEntity> findNoCounterpartsOf(long release, String item);

    @Query("select rule from RelationRuleEntity rule where rule.releaseId = :release order by rule.position")
    List<RelationRuleEntity> findRules(long release);
}
