package org.parallax.web.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.arena.Camp;
import org.parallax.fact.FactSource;
import org.parallax.fact.SourceLevel;
import org.parallax.web.layout.Link;

/**
 * A fact as it is shown.
 *
 * @param href where it stands with its sources: the page of its main subject
 * @param date in words, as far as it is known
 * @param datetime the same for programs
 * @param others links to the other subjects that it is about
 * @param ties links to the items and passages that it touches
 */
record FactView(
        String id,
        String href,
        String date,
        String datetime,
        String text,
        Camp camp,
        @Nullable String licence,
        @Nullable String adoption,
        @Nullable String measure,
        SourceLevel confidence,
        @Nullable String note,
        List<Link> others,
        List<Link> ties,
        List<FactSource> sources) {}
