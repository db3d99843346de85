package org.parallax.web.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.parallax.comparison.Presence;

/** Which pillars the comparison shows. */
enum Show {
    /** All of them. */
    ALL(""),
    /** Those that both plans speak to. */
    BOTH("both"),
    /** Those that only one plan speaks to. */
    ONE("one");

    private final String parameter;

    Show(String parameter) {
        this.parameter = parameter;
    }

    /** The value in the query; empty for the default, which is left out of addresses. */
    public String parameter() {
        return parameter;
    }

    static Optional<Show> of(String parameter) {
        return Arrays.stream(values())
                .filter(show -> show.parameter.equals(parameter))
                .findFirst();
    }

    boolean includes(Presence presence) {
        return switch (this) {
            case ALL -> true;
            case BOTH -> presence == Presence.BOTH;
            case ONE -> presence == Presence.FIRST_ONLY || presence == Presence.SECOND_ONLY;
        };
    }
}
