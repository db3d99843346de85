package org.parallax.arena;

import org.jspecify.annotations.Nullable;
import org.parallax.fact.PartialDate;

/**
 * How a model came out.
 *
 * @param origin the country of its maker, as an ISO 3166 code
 * @param licence its name, with what is known of its terms
 * @param why what the openness rests on, in a sentence
 * @param parameters how large it is, in words; null where it is not known
 * @param note what else has to be known, such as that the weights came later; null where nothing has
 */
public record ModelRelease(
        PartialDate released,
        String origin,
        String licence,
        Openness openness,
        String why,
        @Nullable String parameters,
        @Nullable String note) {}
