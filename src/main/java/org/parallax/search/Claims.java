package org.parallax.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.plan.Plan;
import org.springframework.stereotype.Service;

/** Finds the provisions that come nearest to what somebody claims. Keeps nothing of it. */
@Service
public class Claims {
    /** A longer text is not looked at. */
    public static final int LONGEST = 2_000;

    /** More sentences than these are not looked up. */
    public static final int MOST_SENTENCES = 12;

    private static final int MOST_OF_A_PLAN = 3;

    private final Search search;

    Claims(Search search) {
        this.search = search;
    }

    /**
     * A sentence with the provisions that come nearest to it.
     *
     * @param cut whether it is so long that only its beginning was looked up
     * @param near for each plan the items and passages that come near enough, the nearest first
     */
    public record Sentence(String text, Nearness nearness, double score, boolean cut, List<List<Hit>> near) {
        /** All provisions that come near enough. */
        public Stream<Hit> hits() {
            return near.stream().flatMap(List::stream);
        }
    }

    /** The score from which on a provision is related, and that from which on it is a close match. */
    public record Thresholds(double related, double close) {}

    /** The two scores that matter. */
    public static Thresholds thresholds() {
        return new Thresholds(Ranking.RELATES, Ranking.CLOSE);
    }

    /** The sentences of a text, in order; white space is made even. */
    public static List<String> sentences(String text) {
        String even = text.replaceAll("\\s+", " ").strip();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(even);
        List<String> sentences = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            String sentence = even.substring(begin, end).strip();
            if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** What comes nearest to a sentence in each of the plans. */
    public Sentence check(List<Plan> plans, String sentence) {
        List<Hit> nearest = search.nearest(sentence, MOST_OF_A_PLAN);
        List<List<Hit>> near = plans.stream()
                .map(plan -> nearest.stream()
                        .filter(hit -> hit.plans().contains(plan.id().value()))
                        .filter(hit -> hit.score() >= Ranking.RELATES)
                        .toList())
                .toList();
        double score = nearest.stream().mapToDouble(Hit::score).max().orElse(0);
        return new Sentence(sentence, Nearness.of(score), score, QuestionReader.cuts(sentence), near);
    }
}
