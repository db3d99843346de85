package org.parallax.position;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position as its content file has it. */
record PositionFile(String pillar, String plan, List<Sentence> sentences) {

    record Sentence(
            String text,
            @Nullable List<String> evidence,
            @Nullable Boolean absence) {}
}
