package org.parallax.web.comparison;

import org.parallax.plan.Checked;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PolicyItem;

/**
 * Which items of a pillar are shown.
 *
 * @param primary only those that have it as their primary pillar
 * @param checked the weakest level of checking that is shown; C shows all
 */
record PillarFilter(boolean primary, Checked checked) {
    boolean shows(PolicyItem item, PillarSlug pillar) {
        return item.checked().compareTo(checked) <= 0
                && (!primary || item.pillars().get(0).slug().equals(pillar));
    }

    /** Whether nothing is left out. */
    public boolean off() {
        return !primary && checked == Checked.C;
    }
}
