package org.parallax.arena;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "arena")
class ArenaEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private LocalDate collectedOn;

    protected ArenaEntity() {}

    LocalDate collectedOn() {
        return collectedOn;
    }
}
