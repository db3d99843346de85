package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "pillar")
class PillarEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private String name;
    private String definition;
    private String inclusion;
    private String[] borders;
    private String example;
    private String exampleWhy;
    private int position;

    protected PillarEntity() {}

    Pillar toPillar() {
        return new Pillar(
                new PillarSlug(slug),
                name,
                definition,
                CodeRule.of(inclusion, List.of(borders), example, exampleWhy),
                position);
    }
}
