package org.parallax.coding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodingRepository extends Repository<CodingEntity, Long> {
    @Query("select codebook from CodebookEntity codebook where codebook.releaseId = :release")
    Optional<CodebookEntity> findCodebook(long release);

    @Query("""
            select coding from CodingEntity coding
            where coding.releaseId = :release and coding.plan = :plan and coding.number = :number order by coding.id""")
    List<CodingEntity> find(long release, String plan, String number);

    @Query("select coding from CodingEntity coding where coding.releaseId = :release order by coding.id")
    List<CodingEntity> findAll(long release);

    @Query("""
            select coding from CodingEntity coding
            where coding.releaseId = :release and coding.item is not null""")
    List<CodingEntity> findOfItems(long release);

    @Query("""
            select distinct new org.parallax.coding.Codings$Row(
                coding.plan, coding.number, case when coding.item is null then false else true end)
            from CodingEntity coding
            where coding.releaseId = :release and coding.plan in :plans and coding.contested""")
    List<Codings.Row> findContested(long release, Collection<String> plans);
}
