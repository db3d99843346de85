package org.parallax.relation;

import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;

/**
 * What two coders said of a pair of items.
 *
 * @param one what the first coder said; null where he saw no relation
 * @param two what the second coder said; null where he saw no relation
 * @param related whether the pair is settled as related
 * @param reason why it was settled as it is; null where both agree and it is settled so
 */
public record RelationCoding(
        ItemRef first,
        ItemRef second,
        @Nullable Answer one,
        @Nullable Answer two,
        boolean related,
        @Nullable String reason) {
    /** One coder's answer. */
    public record Answer(RelationType type, int strength, String rationale) {
        /** The same with the focus on the other item. */
        Answer swapped() {
            return new Answer(type.inverse(), strength, rationale);
        }
    }

    /** The same with the focus on the other item. */
    public RelationCoding swapped() {
        return new RelationCoding(
                second, first, one == null ? null : one.swapped(), two == null ? null : two.swapped(), related, reason);
    }
}
