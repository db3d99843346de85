package org.parallax.web.layout;

import org.jspecify.annotations.Nullable;
import org.parallax.citation.Citation;

/**
 * How to cite the page, and the plan that it is about: two different things.
 *
 * @param plan how to cite the plan itself; null where the page is about several plans
 * @param planName the name of the plan; empty where the page is about several
 * @param data where the entries for reference managers are, without the ending; null where there are none
 */
public record Cites(
        Citation page,
        @Nullable Citation plan,
        String planName,
        @Nullable String data) {}
