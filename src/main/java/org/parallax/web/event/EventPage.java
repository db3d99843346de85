package org.parallax.web.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactSource;
import org.parallax.fact.SourceLevel;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventEntry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * One event.
 *
 * @param of the plans toward which its status is meant; may be empty
 * @param why why it has this status and these ties
 * @param settled why it was settled so, where the two coders differ or a later check overruled them; else null
 * @param confidence the level of the nearest source that was read
 * @param note what is uncertain; null where there is nothing to say
 * @param ties the items and framing passages that it touches; may be empty
 * @param pillars links to its pillars, the main one first; may be empty
 * @param data its record
 * @param before the event before it; null at the first
 * @param after the event after it; null at the last
 */
record EventPage(
        EventEntry event,
        List<PlanLink> of,
        String why,
        @Nullable String settled,
        SourceLevel confidence,
        @Nullable String note,
        List<Entry> ties,
        List<Link> pillars,
        List<FactSource> sources,
        String data,
        @Nullable Link before,
        @Nullable Link after) {}
