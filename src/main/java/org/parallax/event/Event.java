package org.parallax.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactSource;
import org.parallax.fact.PartialDate;
import org.parallax.fact.SourceLevel;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;

/**
 * Something that happened after the plans, or that led to them. All texts are in our own words.
 *
 * @param date a day or a month, as its precision says
 * @param what what happened, in a sentence or two
 * @param standing how it stands to the plans that it is of: our reading
 * @param of the plans toward which the standing is meant; may be empty
 * @param confidence the level of the nearest source that was read
 * @param note what is uncertain about it; null where there is nothing to say
 * @param ties the items and framing passages that it touches, as we read it; may be empty
 * @param pillars those that it touches, the main one first; may be empty
 * @param why why it has this standing and these ties
 * @param settled why it was settled so, where the two coders differ or a later check overruled them; else null
 * @param sources at least one
 */
public record Event(
        EventId id,
        PartialDate date,
        Precision precision,
        Actor actor,
        String title,
        String what,
        Standing standing,
        List<PlanId> of,
        SourceLevel confidence,
        @Nullable String note,
        List<ItemRef> ties,
        List<PillarSlug> pillars,
        String why,
        @Nullable String settled,
        List<FactSource> sources) {
    /** The first day on which it may have been. */
    public LocalDate earliest() {
        return precision == Precision.WEEK
                ? date.earliest().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : date.earliest();
    }

    /** Whether it was certainly before a day. */
    public boolean before(LocalDate day) {
        return latest(date, precision).isBefore(day);
    }

    /** The last day on which something of that date may have been. */
    static LocalDate latest(PartialDate date, Precision precision) {
        return precision == Precision.WEEK
                ? date.latest().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : date.latest();
    }
}
