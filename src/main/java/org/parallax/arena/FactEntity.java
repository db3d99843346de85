package org.parallax.arena;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactSource;
import org.parallax.fact.PartialDate;
import org.parallax.fact.SourceLevel;
import org.parallax.plan.ItemRef;

@Entity
@Immutable
@Table(name = "arena_fact")
class FactEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private PartialDate date;
    private String text;

    @ElementCollection
    @CollectionTable(name = "arena_fact_subject", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "rank")
    @Column(name = "slug")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> subjects;

    private String camp;
    private @Nullable String licence;
    private @Nullable String adoption;
    private @Nullable String measure;
    private SourceLevel confidence;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "arena_fact_tie", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "rank")
    @Column(name = "ref")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> ties;

    @ElementCollection
    @CollectionTable(name = "arena_fact_source", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<SourceRow> sources;

    @Column(name = "position")
    private int position;

    protected FactEntity() {}

    ArenaFact toFact() {
        return new ArenaFact(
                slug,
                date,
                text,
                subjects.stream().map(ArenaSlug::new).toList(),
                Camp.of(camp),
                licence,
                adoption,
                measure,
                confidence,
                note,
                ties.stream().map(ref -> ItemRef.parse(ref).orElseThrow()).toList(),
                sources.stream().map(SourceRow::toSource).toList());
    }

    @Embeddable
    record SourceRow(String url, String publisher, @Nullable PartialDate date, SourceLevel kind) {
        FactSource toSource() {
            return new FactSource(url, publisher, date, kind);
        }
    }
}
