package org.parallax.comparison;

import java.util.List;
import org.parallax.plan.CodedProvision;
import org.parallax.plan.Pillar;
import org.parallax.plan.PlanPair;
import org.parallax.relation.Relation;

/**
 * All that figures about two plans are computed from: the settled content of one release.
 *
 * @param pillars in their order
 * @param provisions the items and framing passages of both plans
 * @param relations between the first plan and the second, in this direction
 */
public record Snapshot(PlanPair pair, List<Pillar> pillars, List<CodedProvision> provisions, List<Relation> relations) {

    /** The same with the focus on the other plan. */
    public Snapshot swapped() {
        return new Snapshot(
                pair.swapped(),
                pillars,
                provisions,
                relations.stream().map(Relation::swapped).toList());
    }
}
