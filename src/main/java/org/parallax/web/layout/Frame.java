package org.parallax.web.layout;

import java.time.LocalDate;
import java.util.List;

/**
 * The frame around every page.
 *
 * @param released the date of the release that is shown
 * @param published whether that release is final
 * @param contact the address for errors; empty where the site names none
 * @param comparison the address of the main comparison
 * @param plans the plans of the main pair
 */
public record Frame(LocalDate released, boolean published, String contact, String comparison, List<PlanLink> plans) {
    /** Whether the site names an address for errors. */
    public boolean hasContact() {
        return !contact.isEmpty();
    }
}
