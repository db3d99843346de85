package org.parallax.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "release_change")
class ReleaseChangeEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String subject;
    private String reason;

    @Column(name = "position")
    private int position;

    protected ReleaseChangeEntity() {}

    long releaseId() {
        return releaseId;
    }

    ReleaseChange toChange() {
        return new ReleaseChange(subject, reason);
    }
}
