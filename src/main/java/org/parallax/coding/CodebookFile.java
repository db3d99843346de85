package org.parallax.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codebook as its content file has it. */
record CodebookFile(int version, String unit, List<Entry> variables) {

    record Entry(
            String variable,
            String name,
            String question,
            String rule,
            @Nullable List<Value> values) {}

    record Value(String value, String name, String definition, String include, List<String> borders, Example example) {}

    record Example(String item, String why) {}
}
