package org.parallax.filter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a reader chose to see: items that have all the chosen values.
 *
 * @param chosen at most one value for each facet
 * @param primary whether the chosen pillar has to be the primary one
 * @param framing whether framing passages are shown alone
 */
public record ItemFilter(Map<Facet, String> chosen, boolean primary, boolean framing) {
    /** The same with one value more, or another one. */
    public ItemFilter with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new ItemFilter(more, primary, framing);
    }

    /** The same without a facet. */
    public ItemFilter without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new ItemFilter(fewer, primary && facet != Facet.PILLAR, framing);
    }

    /** The same with the chosen pillar as primary one or further. */
    public ItemFilter withAnyRank() {
        return new ItemFilter(chosen, false, framing);
    }

    /** The same with framing passages alone, or with items too. */
    public ItemFilter withFraming(boolean alone) {
        return new ItemFilter(chosen, primary, alone);
    }

    /** An address with the filter in its query, in the one canonical form; facets that the path fixes are left out. */
    public String address(String path, Set<Facet> fixed) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Facet facet : Facet.values()) {
            if (chosen.containsKey(facet) && !fixed.contains(facet)) {
                query.add(facet.parameter() + "=" + chosen.get(facet));
            }
            if (facet == Facet.PILLAR && primary) {
                query.add("primary=true");
            }
        }
        if (framing) {
            query.add("kind=framing");
        }
        return path + query;
    }
}
