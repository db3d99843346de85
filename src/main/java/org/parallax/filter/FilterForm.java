package org.parallax.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a form, with what every choice would show.
 *
 * @param path where the form leads; without a query it shows everything
 * @param on what is chosen, each with the link that takes it back
 * @param anyRank the link that takes back that the pillar has to be the primary one; null where it need not be
 * @param anyKind the link that takes back that framing passages are shown alone; null where they are not
 */
public record FilterForm(
        String path,
        List<Choice> choices,
        List<Taken> on,
        @Nullable String anyRank,
        @Nullable String anyKind) {
    /** Whether anything is left out. */
    public boolean active() {
        return anyRank != null || anyKind != null || !on.isEmpty();
    }

    /** A choice that was made, with the address without it. */
    public record Taken(String text, String href) {}

    /** One facet with its options; those that would show nothing are left out, unless chosen. */
    public record Choice(Facet facet, List<Option> options) {}

    /**
     * One value.
     *
     * @param count how many rows the page would show with it, the rest of the filter as it is
     */
    public record Option(String value, String name, long count, boolean chosen) {}
}
