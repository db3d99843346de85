package org.parallax.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.parallax.plan.CodeRule;

@Entity
@Immutable
@Table(name = "codebook")
class CodebookEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    @Column(name = "version")
    private int version;

    private String unit;

    @OneToMany
    @JoinColumn(name = "codebook_id")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<VariableEntity> variables;

    protected CodebookEntity() {}

    Codebook toCodebook() {
        return new Codebook(
                version, unit, variables.stream().map(VariableEntity::toEntry).toList());
    }

    @Entity
    @Immutable
    @Table(name = "code_variable")
    static class VariableEntity {
        @Id
        private Long id;

        private String slug;
        private String name;
        private String question;
        private String rule;

        @Column(name = "position")
        private int position;

        @OneToMany
        @JoinColumn(name = "variable_id")
        @OrderBy("position")
        @Fetch(FetchMode.SUBSELECT)
        private List<ValueEntity> values;

        protected VariableEntity() {}

        Codebook.Entry toEntry() {
            return new Codebook.Entry(
                    Variable.of(slug).orElseThrow(),
                    name,
                    question,
                    rule,
                    values.stream().map(ValueEntity::toValue).toList());
        }
    }

    @Entity
    @Immutable
    @Table(name = "code_value")
    static class ValueEntity {
        @Id
        private Long id;

        private String slug;
        private String name;
        private String definition;
        private String inclusion;
        private String[] borders;
        private String example;
        private String exampleWhy;

        @Column(name = "position")
        private int position;

        protected ValueEntity() {}

        Codebook.Value toValue() {
            return new Codebook.Value(
                    slug, name, definition, CodeRule.of(inclusion, List.of(borders), example, exampleWhy));
        }
    }
}
