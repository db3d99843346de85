package org.parallax.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One variable of one provision, as two coders saw it.
 *
 * @param first the codes of the first coder; a primary pillar comes first, all else is in alphabetical order
 * @param second the codes of the second coder, in the same order
 * @param reason why it was settled as it is; null where both agree and it is settled so
 */
public record Coding(
        Variable variable,
        List<String> first,
        List<String> second,
        @Nullable String reason) {
    /** Whether the two coders differ. */
    public boolean contested() {
        return !first.equals(second);
    }
}
