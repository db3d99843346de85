package org.parallax.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "policy_item")
class PolicyItemEntity {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private PlanEntity plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private SectionEntity section;

    private String number;
    private String title;
    private String summary;
    private @Nullable Integer printedPage;
    private @Nullable Integer printedPageEnd;
    private int position;

    // Subselects: two more queries for a list of items, however long it is.
    @ManyToMany
    @JoinTable(
            name = "item_pillar",
            joinColumns = @JoinColumn(name = "policy_item_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<PillarEntity> pillars;

    private @Nullable String instrument;
    private @Nullable String force;
    private @Nullable String addressee;
    private @Nullable String scope;

    @ElementCollection
    @CollectionTable(name = "item_body", joinColumns = @JoinColumn(name = "policy_item_id"))
    @OrderBy("role, position")
    @Fetch(FetchMode.SUBSELECT)
    private List<NamedBodyRow> bodies;

    private String checked;
    private @Nullable String checkedNote;
    private String review;

    @Column(name = "passage_sha256")
    private @Nullable String passageSha256;

    @Column(name = "sequence")
    private int sequence;

    protected PolicyItemEntity() {}

    PolicyItem toItem(Plan plan) {
        return new PolicyItem(
                plan,
                new PlanNumber(number),
                title,
                summary,
                section.toSection(),
                printedPage,
                printedPageEnd,
                position,
                pillars.stream().map(PillarEntity::toPillar).toList(),
                instrument,
                force,
                addressee,
                scope,
                bodies.stream().map(NamedBodyRow::toNamedBody).toList(),
                Checked.valueOf(checked),
                checkedNote,
                Review.valueOf(review.toUpperCase(Locale.ROOT)),
                passageSha256);
    }

    PlanEntity plan() {
        return plan;
    }

    /** The name of a body in an item; it is read for the body alone, so the body comes with it in one query. */
    @Embeddable
    static class NamedBodyRow {
        @ManyToOne(fetch = FetchType.EAGER)
        @JoinColumn(name = "body_id")
        private BodyEntity body;

        private String role;

        @Column(name = "position")
        private int position;

        protected NamedBodyRow() {}

        PolicyItem.NamedBody toNamedBody() {
            return new PolicyItem.NamedBody(BodyRole.valueOf(role.toUpperCase(Locale.ROOT)), body.toBody());
        }
    }
}
