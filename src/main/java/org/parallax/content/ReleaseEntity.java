package org.parallax.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "release")
class ReleaseEntity {
    @Id
    private Long id;

    private LocalDate date;
    private boolean published;
    private String checksum;
    private int comparisonRule;
    private String note;

    protected ReleaseEntity() {}

    Release toRelease() {
        return new Release(id, new ReleaseDate(date), published, checksum, comparisonRule, note);
    }
}
