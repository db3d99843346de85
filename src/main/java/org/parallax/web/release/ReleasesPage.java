package org.parallax.web.release;

import java.time.LocalDate;
import java.util.List;
import org.parallax.web.layout.Link;

/** The public change log. */
record ReleasesPage(List<Line> releases) {
    /**
     * One release.
     *
     * @param comparison the main comparison as it was in it; the current one where it is not published yet
     * @param changes what is otherwise than in the release before, with the reasons
     * @param withdrawn the numbers that were withdrawn since the release before
     */
    record Line(
            LocalDate date,
            boolean published,
            String checksum,
            String note,
            String comparison,
            List<Change> changes,
            List<Gone> withdrawn) {}

    /** Something that was changed. */
    record Change(Link subject, String reason) {}

    /** A number that was withdrawn. */
    record Gone(String id, LocalDate date, String reason, List<Link> successors) {}
}
