package org.parallax.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Review;

@Entity
@Immutable
@Table(name = "relation")
class RelationEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Column(name = "pair_id")
    private Long pairId;

    private String first;
    private String second;
    private String type;
    private int strength;
    private String kind;
    private String rationale;
    private LocalDate codedOn;
    private String review;
    private String checked;

    @Column(name = "sequence")
    private int sequence;

    protected RelationEntity() {}

    Relation toRelation() {
        return new Relation(
                ItemRef.parse(first).orElseThrow(),
                ItemRef.parse(second).orElseThrow(),
                RelationType.of(type).orElseThrow(),
                strength,
                RationaleKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                rationale,
                Checked.valueOf(checked),
                Review.valueOf(review.toUpperCase(Locale.ROOT)),
                codedOn);
    }
}
