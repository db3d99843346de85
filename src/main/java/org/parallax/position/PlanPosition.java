package org.parallax.position;

import java.util.List;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;

/**
 * What a plan holds on a pillar.
 *
 * @param sentences one to three, in our own words
 */
public record PlanPosition(PlanId plan, PillarSlug pillar, List<Sentence> sentences) {
    /**
     * A sentence.
     *
     * @param absence whether it says what the plan does not hold; then it has no evidence
     * @param evidence the numbers of the items and framing passages that it rests on
     */
    public record Sentence(String text, boolean absence, List<PlanNumber> evidence) {}
}
