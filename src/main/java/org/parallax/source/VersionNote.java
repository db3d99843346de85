package org.parallax.source;

import java.util.Map;
import org.parallax.content.Content;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;

/**
 * Where the versions of a plan in different languages differ in substance.
 *
 * @param number the item or framing passage in which they do
 * @param terms by the language of each version, the words near which they do; what has them in a version is marked
 * @param note what differs, in our words
 */
public record VersionNote(PlanId plan, PlanNumber number, Map<String, String> terms, String note) {
    static VersionNote of(Content.Entry entry) {
        File file = entry.as(File.class);
        return new VersionNote(new PlanId(file.plan()), new PlanNumber(file.number()), file.terms(), file.note());
    }

    /** A note as its content file has it. */
    private record File(String plan, String number, Map<String, String> terms, String note) {}
}
