package org.parallax.export;

import org.parallax.content.Release;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.Relation;

/**
 * What programs get for one item, passage, relation or missing counterpart. The API says it, so that a line of a file is
 * the same record as the answer at its address.
 */
public interface JsonRecords {
    /** A policy item. */
    Object of(Release release, PolicyItem item);

    /** A framing passage. */
    Object of(Release release, FramingPassage passage);

    /** A relation. */
    Object of(Release release, Relation relation);

    /** That an item has no counterpart in another plan. */
    Object of(Release release, NoCounterpart none, PolicyItem item, Plan other);
}
