package org.parallax.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "relation_rule")
class RelationRuleEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String kind;
    private String code;
    private String meaning;

    @Column(name = "position")
    private int position;

    protected RelationRuleEntity() {}

    String kind() {
        return kind;
    }

    RelationRules.Meaning toMeaning() {
        return new RelationRules.Meaning(code, meaning);
    }
}
