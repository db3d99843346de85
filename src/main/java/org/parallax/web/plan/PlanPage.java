package org.parallax.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.filter.FilterForm;
import org.parallax.plan.Plan.Source;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.PlanLink;

/**
 * A plan, to be read in order, or the part of it that has a pillar.
 *
 * @param introduction the framing passages before the first section
 * @param groups the sections with what they hold; those that hold nothing under the filter are left out
 * @param shownItems how many items the page shows
 * @param filter what the reader asked to see
 */
record PlanPage(
        PlanLink link,
        String title,
        @Nullable String titleOriginal,
        String issuer,
        LocalDate issuedOn,
        String place,
        String speaksTo,
        String form,
        @Nullable String divisionNote,
        List<Source> sources,
        @Nullable String sourceSha256,
        List<Entry> introduction,
        List<Group> groups,
        int items,
        int shownItems,
        int shownFraming,
        FilterForm filter,
        String data) {

    /**
     * A section with its own passage and items, or with the sections that it holds.
     *
     * @param passage the framing passage that opens it; null where there is none to show
     */
    record Group(Heading heading, @Nullable Entry passage, List<Entry> items, List<Group> sections) {
        int itemCount() {
            return items.size() + sections.stream().mapToInt(Group::itemCount).sum();
        }

        int framingCount() {
            return (passage == null ? 0 : 1)
                    + sections.stream().mapToInt(Group::framingCount).sum();
        }

        boolean empty() {
            return itemCount() + framingCount() == 0;
        }
    }
}
