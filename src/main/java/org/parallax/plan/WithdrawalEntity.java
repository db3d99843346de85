package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "withdrawal")
class WithdrawalEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String plan;
    private String number;
    private LocalDate withdrawnOn;
    private String reason;
    private String[] successors;
    private boolean renamed;

    protected WithdrawalEntity() {}

    long releaseId() {
        return releaseId;
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(
                new PlanId(plan),
                new PlanNumber(number),
                withdrawnOn,
                reason,
                Arrays.stream(successors).map(Withdrawal.Successor::of).toList(),
                renamed);
    }
}
