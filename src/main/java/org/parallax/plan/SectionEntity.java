package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "section")
@SuppressWarnings("UnusedVariable") // The associations serve queries only.
class SectionEntity {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private PlanEntity plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable SectionEntity parent;

    private String number;
    private String heading;
    private @Nullable String headingOriginal;
    private @Nullable Integer printedPage;
    private String checked;
    private @Nullable String checkedNote;

    @Column(name = "sequence")
    private int sequence;

    protected SectionEntity() {}

    Section toSection() {
        return new Section(
                new PlanNumber(number), heading, headingOriginal, printedPage, Checked.valueOf(checked), checkedNote);
    }
}
