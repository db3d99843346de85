package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "body")
class BodyEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private @Nullable String parentSlug;
    private String slug;
    private String name;
    private String shortName;
    private @Nullable String country;
    private String[] aliases;

    @Column(name = "position")
    private int position;

    protected BodyEntity() {}

    Body toBody() {
        return new Body(
                new BodySlug(slug),
                name,
                shortName,
                country,
                parentSlug == null ? null : new BodySlug(parentSlug),
                List.of(aliases));
    }
}
