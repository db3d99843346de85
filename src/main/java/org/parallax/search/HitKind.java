package org.parallax.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found. */
public enum HitKind {
    /** A policy item. */
    ITEM,
    /** A framing passage. */
    FRAMING,
    /** A heading of a plan's own structure. */
    SECTION,
    /** What a plan holds on a pillar. */
    POSITION,
    /** A relation of two items. */
    RELATION,
    /** A pillar. */
    PILLAR,
    /** A body. */
    BODY,
    /** An event after the plans, or before them. */
    EVENT,
    /** A claim that was set against the plans. */
    CLAIM,
    /** A country, region, vendor, model, coalition or group of the arena. */
    ARENA;

    /** Whether its reference is the number of one or two provisions, which readers know. */
    public boolean numbered() {
        return this == ITEM || this == FRAMING || this == SECTION || this == RELATION;
    }

    /** Whether its text is in our own words; else it is names, or the plan's own heading. */
    public boolean ours() {
        return this != SECTION && this != BODY;
    }

    /** The name in addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with a name in addresses; empty for any other text. */
    public static Optional<HitKind> of(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
