package org.parallax.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanId;

@Entity
@Immutable
@Table(name = "source_document")
class SourceDocumentEntity {
    @Id
    private Long id;

    private String name;
    private String plan;
    private String language;
    private @Nullable String address;
    private boolean compared;

    @Column(name = "sha256")
    private String sha256;

    private long bytes;
    private int pages;
    private LocalDate obtainedOn;
    private boolean fetched;

    protected SourceDocumentEntity() {}

    Long id() {
        return id;
    }

    AttachedDocument toDocument() {
        return new AttachedDocument(
                name, new PlanId(plan), language, address, compared, sha256, bytes, pages, obtainedOn, fetched);
    }
}
