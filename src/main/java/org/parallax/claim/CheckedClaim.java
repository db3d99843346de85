package org.parallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.content.ReleaseDate;
import org.parallax.fact.PartialDate;
import org.parallax.plan.PlanId;

/**
 * A claim of commentary, set against the plans.
 *
 * @param claim what is claimed, in our own words
 * @param plans the plans that it is about; never empty
 * @param made who made it; never empty
 * @param earlierVerdict what came of it when it was settled; it no longer counts while the claim is under review
 * @param reasoning why, in our own words
 * @param settledOn the release against which it was settled
 * @param settled why it was settled as it is, where the two who checked it differ; else null
 * @param evidence what the verdict rests on; never empty
 * @param doubts why it is under review; empty while all evidence is as it was when the claim was settled
 */
public record CheckedClaim(
        ClaimSlug slug,
        String claim,
        List<PlanId> plans,
        List<Made> made,
        ClaimVerdict earlierVerdict,
        String reasoning,
        ReleaseDate settledOn,
        @Nullable String settled,
        List<Evidence> evidence,
        List<Doubt> doubts) {
    /** Whether its evidence is otherwise than when it was settled; it then has no verdict. */
    public boolean underReview() {
        return !doubts.isEmpty();
    }

    /** How it stands. */
    public ClaimState state() {
        return ClaimState.of(underReview() ? null : earlierVerdict);
    }

    /**
     * Where a claim was made, as far as it is known.
     *
     * @param where the title or place; null where it is not known
     * @param credit whom it names as translator or editor; null where there is none
     * @param url its address; null where it is not known
     * @param date when; null where it is not known
     * @param note what else there is to say of it; null where there is nothing
     */
    public record Made(
            String who,
            @Nullable String where,
            @Nullable String credit,
            @Nullable String url,
            @Nullable PartialDate date,
            @Nullable String note) {}
}
