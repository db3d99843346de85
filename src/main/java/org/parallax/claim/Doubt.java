package org.parallax.claim;

import java.util.List;
import java.util.Locale;
import org.parallax.plan.ItemRef;

/**
 * Why a claim is under review: something about its evidence is otherwise than in the release against which it was settled.
 *
 * @param evidence the place of the evidence among that of the claim, from 0
 * @param refs the items and passages that it happened to; empty for a fact and an event
 * @param parts what of them changed, by its name in data, such as {@code title}; empty for what was added or withdrawn
 */
public record Doubt(int evidence, What what, List<ItemRef> refs, List<String> parts) {
    /** What happened. */
    public enum What {
        /** It says something else. */
        CHANGED,
        /** It was not there. */
        ADDED,
        /** It is no longer there. */
        WITHDRAWN;

        /** Its name in data. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }
}
