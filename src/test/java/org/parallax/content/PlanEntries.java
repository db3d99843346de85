package org.parallax.content;

import java.util.List;
import java.util.stream.Stream;

/** What stands in a plan, found without the loaders, so that a test can tell whether those have found it too. */
public final class PlanEntries {
    private PlanEntries() {}

    /** The policy items of a plan or section. */
    public static List<Content.Entry> items(Content.Entry holder) {
        return Stream.concat(
                        holder.list("items").stream(),
                        holder.list("sections").stream().flatMap(section -> items(section).stream()))
                .toList();
    }

    /** The framing passages of a plan. */
    public static List<Content.Entry> framing(Content.Entry plan) {
        return Stream.concat(plan.list("framing").stream(), inSections(plan)).toList();
    }

    private static Stream<Content.Entry> inSections(Content.Entry holder) {
        return holder.list("sections").stream()
                .flatMap(section -> Stream.concat(section.optional("framing"), inSections(section)));
    }
}
