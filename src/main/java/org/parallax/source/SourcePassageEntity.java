package org.parallax.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanNumber;

@Entity
@Immutable
@Table(name = "source_passage")
class SourcePassageEntity {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private SourceDocumentEntity document;

    private @Nullable String number;
    private @Nullable String how;
    private String section;
    private String text;

    @Column(name = "sha256")
    private String sha256;

    private int startAt;
    private int endAt;
    private String prefix;
    private String suffix;
    private @Nullable Integer pdfPage;
    private @Nullable Integer pdfPageEnd;

    protected SourcePassageEntity() {}

    OfficialPassage toPassage() {
        return new OfficialPassage(
                document.toDocument(),
                number == null ? null : new PlanNumber(number),
                how == null ? null : How.valueOf(how.toUpperCase(Locale.ROOT)),
                section,
                text,
                sha256,
                startAt,
                endAt,
                prefix,
                suffix,
                pdfPage,
                pdfPageEnd);
    }
}
