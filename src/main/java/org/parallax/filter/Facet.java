package org.parallax.filter;

import java.util.Locale;
import java.util.Optional;
import org.parallax.coding.Variable;

/** What items can be filtered by, in the order of parameters in an address. */
public enum Facet {
    /** A pillar, as primary one or further. */
    PILLAR,
    /** The coded instrument. */
    INSTRUMENT,
    /** The coded force. */
    FORCE,
    /** The coded addressee. */
    ADDRESSEE,
    /** The coded scope. */
    SCOPE,
    /** A body that is named, in whatever role. */
    BODY,
    /** The level of checking. */
    CHECKED,
    /** Whether the two coders differ. */
    CONTESTED;

    /** The name of the parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coded variable with one value that it stands for; empty for all other facets. */
    Optional<Variable> variable() {
        return switch (this) {
            case INSTRUMENT, FORCE, ADDRESSEE, SCOPE -> Variable.of(parameter());
            case PILLAR, BODY, CHECKED, CONTESTED -> Optional.empty();
        };
    }
}
