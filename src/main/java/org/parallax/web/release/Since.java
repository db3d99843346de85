package org.parallax.web.release;

import java.time.LocalDate;
import java.util.List;
import org.parallax.text.WordDiff;

/**
 * What has changed since an earlier release.
 *
 * @param until the later release
 * @param fields what is otherwise now, word by word; empty where nothing is
 * @param reasons why, as the releases between say it
 * @param there whether it is still there
 * @param gone why it is not; empty where nothing says so
 */
public record Since(LocalDate until, List<Field> fields, List<String> reasons, boolean there, String gone) {
    /**
     * One property.
     *
     * @param name the end of a message key
     */
    public record Field(String name, List<WordDiff.Segment> segments) {}
}
