package org.parallax.claim;

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
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parallax.content.ReleaseDate;
import org.parallax.fact.PartialDate;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanId;

@Entity
@Immutable
@Table(name = "claim")
class ClaimEntity {
    @Id
    private Long id;

    @Column(name = "release_id")
    private Long releaseId;

    private String slug;
    private String claim;
    private String[] plans;
    private String verdict;
    private String reasoning;
    private LocalDate settledOn;
    private @Nullable String settled;
    private boolean underReview;

    @Column(name = "position")
    private int position;

    @ElementCollection
    @CollectionTable(name = "claim_made", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<MadeRow> made;

    @ElementCollection
    @CollectionTable(name = "claim_evidence", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<EvidenceRow> evidence;

    @ElementCollection
    @CollectionTable(name = "claim_doubt", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "rank")
    @Fetch(FetchMode.SUBSELECT)
    private List<DoubtRow> doubts;

    protected ClaimEntity() {}

    CheckedClaim toClaim() {
        return new CheckedClaim(
                new ClaimSlug(slug),
                claim,
                Arrays.stream(plans).map(PlanId::new).toList(),
                made.stream().map(MadeRow::toMade).toList(),
                ClaimVerdict.of(verdict),
                reasoning,
                new ReleaseDate(settledOn),
                settled,
                evidence.stream().map(EvidenceRow::toEvidence).toList(),
                doubts.stream().map(DoubtRow::toDoubt).toList());
    }

    ClaimLine toLine() {
        return new ClaimLine(new ClaimSlug(slug), claim, ClaimState.of(underReview ? null : ClaimVerdict.of(verdict)));
    }

    private static ItemRef item(String ref) {
        return ItemRef.parse(ref).orElseThrow();
    }

    @Embeddable
    record MadeRow(
            String who,
            @Nullable String place,
            @Nullable String credit,
            @Nullable String url,
            @Nullable PartialDate madeOn,
            @Nullable String note) {
        CheckedClaim.Made toMade() {
            return new CheckedClaim.Made(who, place, credit, url, madeOn, note);
        }
    }

    @Embeddable
    record EvidenceRow(
            String kind,
            String note,
            @Nullable String ref,
            @Nullable String plan,
            @Nullable String fact,
            List<String> terms,
            @Nullable String event) {
        Evidence toEvidence() {
            return switch (kind) {
                case Evidence.PROVISION -> new Evidence.OfProvision(item(Objects.requireNonNull(ref)), note);
                case Evidence.FACT ->
                    new Evidence.OfFact(
                            new PlanId(Objects.requireNonNull(plan)), PlanFact.of(Objects.requireNonNull(fact)), note);
                case Evidence.ABSENCE ->
                    new Evidence.OfAbsence(new PlanId(Objects.requireNonNull(plan)), List.copyOf(terms), note);
                default -> new Evidence.OfEvent(Objects.requireNonNull(event), note);
            };
        }
    }

    @Embeddable
    record DoubtRow(int evidence, String what, List<String> refs, List<String> parts) {
        Doubt toDoubt() {
            return new Doubt(
                    evidence,
                    Doubt.What.of(what),
                    refs.stream().map(ClaimEntity::item).toList(),
                    List.copyOf(parts));
        }
    }
}
