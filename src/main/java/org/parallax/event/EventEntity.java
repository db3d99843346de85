package org.parallax.event;

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
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;

@Entity
@Immutable
@Table(name = "event")
class EventEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private PartialDate date;

    @Column(name = "date_precision")
    private String precision;

    private String actor;
    private String title;
    private String what;
    private String standing;
    private SourceLevel confidence;
    private @Nullable String note;
    private String why;
    private @Nullable String settled;

    @Column(name = "sequence")
    private int sequence;

    @ElementCollection
    @CollectionTable(name = "event_plan", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "rank")
    @Column(name = "plan")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> plans;

    @ElementCollection
    @CollectionTable(name = "event_tie", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "rank")
    @Column(name = "ref")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> ties;

    @ElementCollection
    @CollectionTable(name = "event_pillar", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "rank")
    @Column(name = "pillar")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> pillars;

    @ElementCollection
    @CollectionTable(name = "event_source", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<SourceRow> sources;

    protected EventEntity() {}

    Event toEvent() {
        return new Event(
                new EventId(slug),
                date,
                Precision.of(precision),
                Actor.of(actor),
                title,
                what,
                Standing.of(standing),
                plans.stream().map(PlanId::new).toList(),
                confidence,
                note,
                ties.stream().map(ref -> ItemRef.parse(ref).orElseThrow()).toList(),
                pillars.stream().map(PillarSlug::new).toList(),
                why,
                settled,
                sources.stream()
                        .map(source -> new FactSource(source.url(), source.publisher(), source.date(), source.kind()))
                        .toList());
    }

    @Embeddable
    record SourceRow(String url, String publisher, @Nullable PartialDate date, SourceLevel kind) {}
}
