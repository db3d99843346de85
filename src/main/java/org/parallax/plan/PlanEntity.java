package org.parallax.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "plan")
class PlanEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private String shortName;
    private String country;
    private String label;
    private String running;
    private String name;
    private String title;
    private String titleSentenceCase;
    private @Nullable String titleOriginal;
    private String issuer;
    private String place;
    private LocalDate issuedOn;
    private String speaksTo;
    private String form;
    private @Nullable String divisionNote;
    private String[] levels;

    @ElementCollection
    @CollectionTable(name = "plan_source", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<SourceRow> sources;

    @Column(name = "source_sha256")
    private @Nullable String sourceSha256;

    private @Nullable Integer pdfPageOffset;
    private int position;

    protected PlanEntity() {}

    Plan toPlan() {
        return new Plan(
                new PlanId(slug),
                shortName,
                country,
                label,
                running,
                name,
                title,
                titleSentenceCase,
                titleOriginal,
                issuer,
                place,
                issuedOn,
                speaksTo,
                form,
                divisionNote,
                Arrays.stream(levels)
                        .map(level -> SectionLevel.valueOf(level.toUpperCase(Locale.ROOT)))
                        .toList(),
                sources.stream()
                        .map(source ->
                                new Plan.Source(source.label(), source.language(), source.url(), source.publisher()))
                        .toList(),
                sourceSha256,
                pdfPageOffset,
                position);
    }

    @Embeddable
    record SourceRow(
            String label,
            String language,
            String url,
            @Nullable String publisher) {}
}
