package org.parallax.position;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SentenceRepository extends Repository<SentenceEntity, Long> {
    List<SentenceEntity> findByReleaseIdAndPillarOrderByPlanAscRankAsc(long releaseId, String pillar);

    List<SentenceEntity> findByReleaseIdOrderByRank(long releaseId);
}
