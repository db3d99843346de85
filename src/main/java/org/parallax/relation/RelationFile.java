package org.parallax.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relations of a pair of plans as their content file has them. */
record RelationFile(
        String first,
        String second,
        List<Settled> relations,
        List<None> none,
        @Nullable List<Dropped> dropped) {

    record Settled(
            String first,
            String second,
            String type,
            int strength,
            String kind,
            String rationale,
            String date,
            String review,
            @Nullable String settled) {}

    record None(String item, List<String> terms, String reason, String date) {}

    record Dropped(String first, String second, String reason) {}

    /** What one coder said. */
    record Coder(String coder, String first, String second, List<Coded> relations, List<String> none) {}

    record Coded(String first, String second, String type, int strength, String kind, String rationale) {}
}
