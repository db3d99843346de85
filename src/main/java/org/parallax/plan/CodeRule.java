package org.parallax.plan;

import java.util.List;

/**
 * When a coder gives a passage a pillar or another coded value.
 *
 * @param inclusion what must be there, as a sentence
 * @param borders cases that look alike and belong elsewhere, or belong here against appearance; may be empty
 * @param example a provision that has the value
 * @param exampleWhy why it has, as a sentence
 */
public record CodeRule(String inclusion, List<String> borders, ItemRef example, String exampleWhy) {
    /** Reads the form of the content and the database. */
    public static CodeRule of(String inclusion, List<String> borders, String example, String exampleWhy) {
        return new CodeRule(
                inclusion,
                borders,
                ItemRef.parse(example).orElseThrow(() -> new IllegalArgumentException("Not a reference: " + example)),
                exampleWhy);
    }
}
