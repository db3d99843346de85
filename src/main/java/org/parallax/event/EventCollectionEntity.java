package org.parallax.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That a release holds events, and up to which day they were looked for. */
@Entity
@Immutable
@Table(name = "event_collection")
class EventCollectionEntity {
    @Id
    @Column(name = "release_id")
    private Long releaseId;

    private LocalDate collected;

    protected EventCollectionEntity() {}

    LocalDate collected() {
        return collected;
    }
}
