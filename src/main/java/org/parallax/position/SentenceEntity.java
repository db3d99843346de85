package org.parallax.position;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.parallax.plan.PlanNumber;

@Entity
@Immutable
@Table(name = "position_sentence")
class SentenceEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String plan;
    private String pillar;

    @Column(name = "rank")
    private int rank;

    private String text;
    private boolean absence;

    @ElementCollection
    @CollectionTable(name = "position_evidence", joinColumns = @JoinColumn(name = "sentence_id"))
    @OrderColumn(name = "rank")
    @Column(name = "number")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> evidence;

    protected SentenceEntity() {}

    String plan() {
        return plan;
    }

    String pillar() {
        return pillar;
    }

    PlanPosition.Sentence toSentence() {
        return new PlanPosition.Sentence(
                text, absence, evidence.stream().map(PlanNumber::new).toList());
    }
}
