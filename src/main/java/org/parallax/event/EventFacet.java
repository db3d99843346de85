package org.parallax.event;

import java.util.List;
import java.util.Locale;
import org.parallax.plan.PillarSlug;

/** What events can be filtered by, in the order of parameters in an address. */
public enum EventFacet {
    /** Who acted. */
    ACTOR,
    /** A pillar that the event touches. */
    PILLAR,
    /** How the event stands to the plans that it is of. */
    STATUS,
    /** The year of the event. */
    YEAR;

    /** The name of the parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that an event has; none where it touches no pillar. */
    public List<String> values(Event event) {
        return switch (this) {
            case ACTOR -> List.of(event.actor().slug());
            case PILLAR -> event.pillars().stream().map(PillarSlug::value).toList();
            case STATUS -> List.of(event.standing().slug());
            case YEAR -> List.of(String.valueOf(event.date().year()));
        };
    }
}
