package org.parallax.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Words;

/**
 * How near a text is to what another is about, among a few texts: the cosine of their words, each weighing the more the fewer
 * of the texts have it. Words go by their first letters, so that their endings do not matter, and short ones are left out.
 */
final class Matter {
    /** Shorter words hold a sentence together and do not say what it is about. */
    private static final int SHORTEST = 4;

    private static final int STEM = 6;

    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    /** The texts among which one is to be found. */
    Matter(List<String> among) {
        all = among.size();
        among.forEach(text -> stems(text).forEach(stem -> texts.merge(stem, 1, Integer::sum)));
    }

    /** From 0, no word in common, to 1, the same words. */
    double nearness(String one, String other) {
        Set<String> ones = stems(one);
        Set<String> others = stems(other);
        Set<String> common = new HashSet<>(ones);
        common.retainAll(others);
        double norm = Math.sqrt(square(ones) * square(others));
        return norm == 0 ? 0 : square(common) / norm;
    }

    private double square(Set<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> Math.log(1 + (all + 1.0) / (texts.getOrDefault(stem, 0) + 1)))
                .map(weight -> weight * weight)
                .sum();
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
