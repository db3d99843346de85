package org.parallax.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;

@Entity
@Immutable
@Table(name = "coding")
class CodingEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Column(name = "policy_item_id")
    private @Nullable Long item;

    private String plan;

    @Column(name = "number")
    private String number;

    private String variable;
    private String[] first;
    private String[] second;

    @Column(name = "contested")
    private boolean contested;

    private @Nullable String reason;

    protected CodingEntity() {}

    String plan() {
        return plan;
    }

    Codings.Answered toAnswered() {
        return new Codings.Answered(new PlanId(plan), new PlanNumber(number), toCoding());
    }

    Coding toCoding() {
        return new Coding(Variable.of(variable).orElseThrow(), List.of(first), List.of(second), reason);
    }
}
