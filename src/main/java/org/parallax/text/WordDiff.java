package org.parallax.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What differs between two texts, word by word. */
public final class WordDiff {
    private WordDiff() {}

    /** Words that stand together and share a fate. */
    public record Segment(Kind kind, String text) {}

    /** What became of the words. */
    public enum Kind {
        /** They stand in both texts. */
        KEPT,
        /** They stand in the earlier text only. */
        REMOVED,
        /** They stand in the later text only. */
        ADDED
    }

    /** The segments of both texts in their order; without the removed ones they make the later text. */
    public static List<Segment> between(String earlier, String later) {
        List<String> from = words(earlier);
        List<String> to = words(later);
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(segments, Kind.KEPT, from.subList(at, delta.getSource().getPosition()));
            add(segments, Kind.REMOVED, delta.getSource().getLines());
            add(segments, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(segments, Kind.KEPT, from.subList(at, from.size()));
        return segments;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static void add(List<Segment> segments, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, words.stream().collect(Collectors.joining(" "))));
        }
    }
}
