package org.parallax.claim;

import java.util.List;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanId;

/** What a verdict rests on. */
public sealed interface Evidence {
    /** What it shows, in a sentence. */
    String note();

    /** Its name in data. */
    String kind();

    /** A policy item or framing passage; it may have been withdrawn since. */
    record OfProvision(ItemRef ref, String note) implements Evidence {
        @Override
        public String kind() {
            return PROVISION;
        }
    }

    /** A fact of a plan's record. */
    record OfFact(PlanId plan, PlanFact what, String note) implements Evidence {
        @Override
        public String kind() {
            return FACT;
        }
    }

    /**
     * That a plan does not hold something.
     *
     * @param terms what was searched for in it, and not found
     */
    record OfAbsence(PlanId plan, List<String> terms, String note) implements Evidence {
        @Override
        public String kind() {
            return ABSENCE;
        }
    }

    /**
     * Something that happened.
     *
     * @param event the identifier of the event; it may be gone since
     */
    record OfEvent(String event, String note) implements Evidence {
        @Override
        public String kind() {
            return EVENT;
        }
    }

    /** The name in data of an item or passage. */
    String PROVISION = "provision";

    /** The name in data of a fact. */
    String FACT = "fact";

    /** The name in data of an absence. */
    String ABSENCE = "absence";

    /** The name in data of an event. */
    String EVENT = "event";
}
