package org.parallax.web.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.claim.ClaimState;
import org.parallax.web.layout.ClaimLink;
import org.parallax.web.layout.PlanLink;

/**
 * All claims, by the plans that they are about.
 *
 * @param only the state in which those are that are shown; null for all
 * @param states all states
 * @param all how many claims there are
 * @param shown how many of them are shown
 */
record ClaimsPage(@Nullable ClaimState only, List<ClaimState> states, int all, int shown, List<Group> groups) {
    /** The claims about one plan, or about the same several. */
    record Group(List<PlanLink> plans, List<Line> claims) {
        /** The end of its heading's id. */
        public String id() {
            return String.join("-", plans.stream().map(PlanLink::shortName).toList());
        }
    }

    /**
     * One claim.
     *
     * @param who who made it
     */
    record Line(ClaimLink link, List<String> who) {}
}
