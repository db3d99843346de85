package org.parallax.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;

@Entity
@Immutable
@Table(name = "relation_coding")
class RelationCodingEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Column(name = "pair_id")
    private Long pairId;

    private String first;
    private String second;

    @Column(name = "type_1")
    private @Nullable String type1;

    @Column(name = "strength_1")
    private @Nullable Integer strength1;

    @Column(name = "rationale_1")
    private @Nullable String rationale1;

    @Column(name = "type_2")
    private @Nullable String type2;

    @Column(name = "strength_2")
    private @Nullable Integer strength2;

    @Column(name = "rationale_2")
    private @Nullable String rationale2;

    private boolean related;
    private @Nullable String reason;

    @Column(name = "sequence")
    private int sequence;

    protected RelationCodingEntity() {}

    RelationCoding toCoding() {
        return new RelationCoding(
                ItemRef.parse(first).orElseThrow(),
                ItemRef.parse(second).orElseThrow(),
                answer(type1, strength1, rationale1),
                answer(type2, strength2, rationale2),
                related,
                reason);
    }

    private static RelationCoding.@Nullable Answer answer(
            @Nullable String type, @Nullable Integer strength, @Nullable String rationale) {
        return type == null || strength == null || rationale == null
                ? null
                : new RelationCoding.Answer(RelationType.of(type).orElseThrow(), strength, rationale);
    }
}
