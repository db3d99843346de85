package org.parallax.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<ReleaseEntity, Long> {
    Optional<ReleaseEntity> findFirstByOrderByDateDesc();

    List<ReleaseEntity> findAllByOrderByDateDesc();
}
