package org.parallax.claim;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<ClaimEntity, Long> {
    List<ClaimEntity> findByReleaseIdOrderByPosition(long releaseId);

    Optional<ClaimEntity> findByReleaseIdAndSlug(long releaseId, String slug);

    @Query("""
            select claim from ClaimEntity claim
            where claim.releaseId = :release and exists (select 1 from claim.evidence evidence where evidence.ref = :ref)
            order by claim.position""")
    List<ClaimEntity> findRestingOn(long release, String ref);
}
