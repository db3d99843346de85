package org.parallax.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactSource;
import org.parallax.fact.PartialDate;
import org.parallax.fact.SourceLevel;
import org.parallax.plan.ItemRef;

/**
 * Something that happened or was counted, with its sources.
 *
 * @param id its name in addresses and data, such as {@code country-vn-nvidia}
 * @param text what it is, in our own words
 * @param subjects whom it is about, the main one first; never empty
 * @param camp to which side it ties them
 * @param licence of the model that it is about; null where none is named
 * @param adoption a figure for use, as it was reported; null where there is none
 * @param measure what that figure counts, by whom and when: no two measure the same; null where that is not given
 * @param confidence how near the nearest source is that was read
 * @param note what has to be known of it; null where nothing has
 * @param ties the items and framing passages that it touches
 * @param sources never empty; one of them has a date
 */
public record ArenaFact(
        String id,
        PartialDate date,
        String text,
        List<ArenaSlug> subjects,
        Camp camp,
        @Nullable String licence,
        @Nullable String adoption,
        @Nullable String measure,
        SourceLevel confidence,
        @Nullable String note,
        List<ItemRef> ties,
        List<FactSource> sources) {
    /** Whether it is about a subject, as the main one or further. */
    public boolean names(ArenaSlug subject) {
        return subjects.contains(subject);
    }
}
