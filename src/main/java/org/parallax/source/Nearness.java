package org.parallax.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Words;

/** How near two wordings of one passage are. */
final class Nearness {
    private Nearness() {}

    /**
     * The share of words that two texts have in common, each word as often as it stands in both: the coefficient of Dice
     * (1945). From 0, nothing in common, to 1.
     */
    static double ofWords(String one, String other) {
        List<String> ones = Words.of(one);
        List<String> others = Words.of(other);
        Map<String, Integer> counts = new HashMap<>();
        ones.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : others) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return ones.isEmpty() && others.isEmpty() ? 1 : 2.0 * common / (ones.size() + others.size());
    }
}
