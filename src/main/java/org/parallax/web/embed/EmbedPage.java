package org.parallax.web.embed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.comparison.Verdict;
import org.parallax.plan.Checked;
import org.parallax.relation.RelationType;
import org.parallax.web.layout.Entry;

/**
 * A card for another site.
 *
 * @param title what the card is about
 * @param items one provision, or the two items of a relation; empty for a pillar comparison
 * @param type how the first item stands to the second; null where there is no relation
 * @param sides the two plans on the pillar; empty but for a pillar comparison
 * @param verdict null but for a pillar comparison
 * @param released the release that is shown
 * @param frozen whether it stays as it is
 * @param outdated whether a frozen card shows something that is otherwise now
 * @param href the page that the card leads to, as a whole address
 */
record EmbedPage(
        String title,
        List<Item> items,
        @Nullable RelationType type,
        @Nullable Integer strength,
        String rationale,
        List<Side> sides,
        @Nullable Verdict verdict,
        LocalDate released,
        boolean frozen,
        boolean outdated,
        String href) {
    /** A provision on the card. */
    record Item(Entry entry, Checked checked) {}

    /** A plan on the pillar: its label, the first sentence of its position, and its items. */
    record Side(String tone, String label, String position, int items) {}
}
