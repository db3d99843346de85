package org.parallax.search;

import java.util.Locale;

/** By what hits can be filtered, in the order of parameters in an address. */
public enum SearchFacet {
    /** The kind of hit. */
    KIND,
    /** The plan; a relation is of two. */
    PLAN,
    /** A pillar of an item, passage, position or relation, or the pillar itself. */
    PILLAR,
    /** The coded instrument of an item. */
    INSTRUMENT,
    /** The coded force of an item. */
    FORCE,
    /** The coded scope of an item. */
    SCOPE,
    /** A body that an item names, or the body itself. */
    BODY;

    /** The name of the parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
