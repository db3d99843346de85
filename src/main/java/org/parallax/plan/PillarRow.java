package org.parallax.plan;

import org.jspecify.annotations.Nullable;

/** One pillar of one item or framing passage, with the other codes of the item; rank 0 is the primary pillar. */
record PillarRow(
        String plan,
        String number,
        boolean counted,
        String pillar,
        int rank,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String scope) {}
