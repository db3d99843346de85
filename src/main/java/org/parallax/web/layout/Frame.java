package org.parallax.web.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param released the date of the release that is shown
 * @param published whether that release is final
 * @param contact the address for errors; empty where the site names none
 * @param comparison the address of the main comparison
 * @param plans the plans of the main pair
 * @param current where the current state of the page is; null where the page shows it
 */
public record Frame(
        LocalDate released,
        boolean published,
        String contact,
        String comparison,
        List<PlanLink> plans,
        @Nullable String current) {
    /** Whether the site names an address for errors. */
    public boolean hasContact() {
        return !contact.isEmpty();
    }
}
