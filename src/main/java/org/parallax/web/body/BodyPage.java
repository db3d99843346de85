package org.parallax.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;

/**
 * One body with the items that name it.
 *
 * @param own what the items that name the body itself ask of it
 * @param parent the body that it is part of; null at the top
 * @param parts the same for each body that is part of it and that an item names; they are not added to its own
 */
record BodyPage(Tasks own, List<String> aliases, @Nullable Link parent, List<Tasks> parts) {
    /** The items that a body leads, supports, or is named in otherwise. */
    record Tasks(
            String name, String shortName, String href, List<Entry> led, List<Entry> supported, List<Entry> named) {
        /** Whether no item names it. */
        public boolean silent() {
            return led.isEmpty() && supported.isEmpty() && named.isEmpty();
        }
    }
}
