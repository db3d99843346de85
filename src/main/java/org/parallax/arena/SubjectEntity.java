package org.parallax.arena;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.PartialDate;
import org.parallax.plan.ItemRef;

@Entity
@Immutable
@Table(name = "arena_subject")
class SubjectEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private String name;
    private String kind;
    private @Nullable String region;
    private @Nullable String vendor;
    private @Nullable String camp;
    private String[] aliases;
    private @Nullable String about;

    @ElementCollection
    @CollectionTable(name = "arena_subject_tie", joinColumns = @JoinColumn(name = "subject_id"))
    @OrderColumn(name = "rank")
    @Column(name = "ref")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> ties;

    private @Nullable String tiesWhy;
    private String[] events;
    private @Nullable PartialDate released;
    private @Nullable String origin;
    private @Nullable String licence;
    private @Nullable String openness;
    private @Nullable String opennessWhy;
    private @Nullable String parameters;
    private @Nullable String releaseNote;

    @Column(name = "position")
    private int position;

    protected SubjectEntity() {}

    ArenaSubject toSubject() {
        return new ArenaSubject(
                new ArenaSlug(slug),
                name,
                SubjectKind.of(kind),
                region == null ? null : new ArenaSlug(region),
                vendor == null ? null : new ArenaSlug(vendor),
                camp == null ? null : Camp.of(camp),
                List.of(aliases),
                about,
                ties.stream().map(ref -> ItemRef.parse(ref).orElseThrow()).toList(),
                tiesWhy,
                List.of(events),
                released == null ? null : release(released));
    }

    /** The database has seen to it that a model with a date has the rest too. */
    private ModelRelease release(PartialDate date) {
        return new ModelRelease(
                date,
                Objects.requireNonNull(origin),
                Objects.requireNonNull(licence),
                Openness.of(Objects.requireNonNull(openness)),
                Objects.requireNonNull(opennessWhy),
                parameters,
                releaseNote);
    }
}
