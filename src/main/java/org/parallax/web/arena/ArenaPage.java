package org.parallax.web.arena;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.Link;

/**
 * Where the two camps compete.
 *
 * @param collected up to which day was looked
 * @param subjects how many subjects there are
 * @param facts how many facts are held
 * @param chart null where no model has a date
 * @param undated the models of which no sufficiently sourced release is held
 * @param figures the facts with a figure for use
 */
record ArenaPage(
        LocalDate collected,
        int subjects,
        int facts,
        List<Region> regions,
        ByCamp vendors,
        ByCamp coalitions,
        ByCamp groups,
        @Nullable ModelChart chart,
        List<ModelRow> models,
        List<Link> undated,
        List<FactView> figures) {

    /** A region with its countries. */
    record Region(SubjectRow whole, List<SubjectRow> countries) {}
}
