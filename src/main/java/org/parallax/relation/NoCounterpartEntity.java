package org.parallax.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.parallax.plan.ItemRef;

@Entity
@Immutable
@Table(name = "no_counterpart")
class NoCounterpartEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Column(name = "pair_id")
    private Long pairId;

    private String item;
    private String[] terms;
    private String reason;
    private LocalDate codedOn;

    @Column(name = "sequence")
    private int sequence;

    protected NoCounterpartEntity() {}

    NoCounterpart toNoCounterpart() {
        return new NoCounterpart(ItemRef.parse(item).orElseThrow(), List.of(terms), reason, codedOn);
    }
}
