package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "framing_passage")
class FramingPassageEntity {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private PlanEntity plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private @Nullable SectionEntity section;

    private String number;
    private String title;
    private String summary;
    private @Nullable Integer printedPage;
    private @Nullable Integer printedPageEnd;

    @ManyToMany
    @JoinTable(
            name = "framing_pillar",
            joinColumns = @JoinColumn(name = "framing_passage_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<PillarEntity> pillars;

    private String checked;
    private @Nullable String checkedNote;
    private String review;

    @Column(name = "passage_sha256")
    private @Nullable String passageSha256;

    @Column(name = "sequence")
    private int sequence;

    protected FramingPassageEntity() {}

    FramingPassage toPassage(Plan plan) {
        return new FramingPassage(
                plan,
                new PlanNumber(number),
                title,
                summary,
                section == null ? null : section.toSection(),
                printedPage,
                printedPageEnd,
                pillars.stream().map(PillarEntity::toPillar).toList(),
                Checked.valueOf(checked),
                checkedNote,
                Review.valueOf(review.toUpperCase(Locale.ROOT)),
                passageSha256);
    }

    PlanEntity plan() {
        return plan;
    }
}
