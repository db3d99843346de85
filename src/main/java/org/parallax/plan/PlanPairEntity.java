package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "plan_pair")
class PlanPairEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "first_plan_id")
    private PlanEntity first;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_plan_id")
    private PlanEntity second;

    @Column(name = "position")
    private int position;

    protected PlanPairEntity() {}

    PlanPair toPair() {
        return new PlanPair(first.toPlan(), second.toPlan());
    }
}
