package org.parallax.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanNumber;
import org.parallax.source.CutDocument.Kind;
import org.parallax.source.CutDocument.Piece;
import org.parallax.source.CutDocument.Run;
import org.parallax.source.PlanOutline.Expected;

/**
 * Finds the passage of each item and framing passage in a cut document: by position, then by hash, then by the nearest text.
 * No passage of a document is given to two items whose coded words are known.
 */
final class Alignment {
    /** Longer runs of lines are not tried: the longest passage that is known has fewer. */
    private static final int LONGEST_RUN = 40;

    /** In a section with more pieces than these, no runs are tried, so that an odd file costs little time. */
    private static final int MOST_PIECES = 200;

    /** So much of its words has a passage in common with its earlier wording; below, it is another passage. */
    private static final double SAME_PASSAGE = 0.5;

    /** So near to our summary is a passage that says it in other words; set on documents of our own making. */
    private static final double SAME_MATTER = 0.2;

    /** What was found for an item or framing passage. */
    record Match(PlanNumber number, How how, Run run) {}

    private final CutDocument document;

    /** For each piece, how many bullets of its section stand before it; counted once, as an odd file may have thousands. */
    private final int[] bulletsBefore;

    private final Map<PlanNumber, Match> matches = new TreeMap<>();
    private final List<Run> claimed = new ArrayList<>();

    private Alignment(CutDocument document) {
        this.document = document;
        bulletsBefore = bulletsBefore(document.pieces());
    }

    private static int[] bulletsBefore(List<Piece> pieces) {
        int[] before = new int[pieces.size()];
        Map<String, Integer> bullets = new HashMap<>();
        for (int at = 0; at < before.length; at++) {
            Piece piece = pieces.get(at);
            before[at] = bullets.getOrDefault(piece.section(), 0);
            if (piece.kind() == Kind.BULLET) {
                bullets.put(piece.section(), before[at] + 1);
            }
        }
        return before;
    }

    /**
     * The passages that were found, by number.
     *
     * @param wordings the words of coded passages that are known from earlier files, by their hash
     * @param english whether the document is in the language of our summaries
     * @param counterpart the same plan in English, with what was found there; null where there is none, or this is it
     */
    static List<Match> of(
            CutDocument document,
            List<Expected> provisions,
            Map<String, String> wordings,
            boolean english,
            @Nullable Counterpart counterpart) {
        Alignment alignment = new Alignment(document);
        List<Expected> hashed = provisions.stream()
                .filter(expected -> expected.sha256() != null)
                .toList();
        alignment.matchExactly(hashed);
        alignment.matchNearest(hashed, wordings);
        provisions.stream()
                .filter(expected -> expected.sha256() == null)
                .forEach(expected -> alignment.matchMatter(expected, english, counterpart));
        return List.copyOf(alignment.matches.values());
    }

    /** A document in another language, and what was found in it. */
    record Counterpart(CutDocument document, List<Match> matches) {}

    /** What stands under the plan's headings and was found to be no item's passage, as the longest runs. */
    static List<Run> leftover(CutDocument document, List<Match> matches) {
        Alignment alignment = new Alignment(document);
        matches.forEach(match -> alignment.claimed.add(match.run()));
        Set<String> found =
                matches.stream().map(match -> document.section(match.run())).collect(Collectors.toSet());
        return alignment.freeRuns().stream()
                .filter(run -> !document.section(run).equals("0"))
                // The sentences of an action are divided by us: one that is nearest to no item need not be new.
                .filter(run -> document.pieces().get(run.from()).kind() != Kind.SENTENCE
                        || !found.contains(document.section(run)))
                .toList();
    }

    private void claim(Expected expected, How how, Run run) {
        matches.put(expected.number(), new Match(expected.number(), how, run));
        claimed.add(run);
    }

    private boolean isFree(Run run) {
        return claimed.stream().noneMatch(run::overlaps);
    }

    private void matchExactly(List<Expected> hashed) {
        Set<String> wanted = new HashSet<>();
        hashed.forEach(expected -> wanted.add(String.valueOf(expected.sha256())));
        Map<String, List<Run>> runs = new HashMap<>();
        candidates().forEach(run -> {
            String hash = document.passage(run).sha256();
            if (wanted.contains(hash)) {
                runs.computeIfAbsent(hash, unknown -> new ArrayList<>()).add(run);
            }
        });
        for (Expected expected : hashed) {
            runs.getOrDefault(String.valueOf(expected.sha256()), List.of()).stream()
                    .filter(run -> isAtItsPlace(run, expected))
                    .filter(this::isFree)
                    .findFirst()
                    .ifPresent(run -> claim(expected, How.POSITION, run));
        }
        for (Expected expected : hashed) {
            if (!matches.containsKey(expected.number())) {
                runs.getOrDefault(String.valueOf(expected.sha256()), List.of()).stream()
                        .filter(this::isFree)
                        .findFirst()
                        .ifPresent(run -> claim(expected, How.HASH, run));
            }
        }
    }

    /** Every run of pieces that may be a passage. */
    private Stream<Run> candidates() {
        return document.pieces().stream()
                .map(Piece::section)
                .distinct()
                .flatMap(section -> document.runs(section).stream())
                .flatMap(run -> {
                    if (run.to() - run.from() > MOST_PIECES) {
                        return Stream.of(run);
                    }
                    return run.places()
                            .boxed()
                            .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(run.to(), from + LONGEST_RUN))
                                    .mapToObj(to -> new Run(from, to)));
                });
    }

    private boolean isAtItsPlace(Run run, Expected expected) {
        if (!document.section(run).equals(expected.section())) {
            return false;
        }
        if (document.pieces().get(run.from()).kind() == Kind.BULLET) {
            return bulletsBefore[run.from()] + 1 == expected.place();
        }
        // Passages of the introduction have no place but their order; elsewhere one passage opens a section.
        return expected.section().equals("0") || (expected.place() == 0 && bulletsBefore[run.from()] == 0);
    }

    private void matchNearest(List<Expected> hashed, Map<String, String> wordings) {
        List<Expected> left = hashed.stream()
                .filter(expected -> !matches.containsKey(expected.number()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        List<Candidate> pairs = new ArrayList<>();
        List<Run> free = freeRuns();
        Matter matter = new Matter(free.stream().map(document::words).toList());
        for (Expected expected : left) {
            String wording = wordings.get(String.valueOf(expected.sha256()));
            for (Run run : free) {
                boolean near = document.section(run).equals(expected.section());
                if (wording != null) {
                    double nearness = Nearness.ofWords(wording, document.words(run));
                    if (nearness >= SAME_PASSAGE) {
                        pairs.add(new Candidate(expected, run, nearness, How.NEAREST));
                    }
                } else if (isAtItsPlace(run, expected) && !expected.section().equals("0")) {
                    pairs.add(new Candidate(expected, run, 1, How.POSITION));
                } else if (near) {
                    double nearness = matter.nearness(expected.words(), document.words(run));
                    if (nearness >= SAME_MATTER) {
                        pairs.add(new Candidate(expected, run, nearness, How.NEAREST));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Candidate::nearness).reversed());
        for (Candidate pair : pairs) {
            if (!matches.containsKey(pair.expected().number()) && isFree(pair.run())) {
                claim(pair.expected(), pair.how(), pair.run());
            }
        }
    }

    private record Candidate(Expected expected, Run run, double nearness, How how) {}

    /** What nobody has claimed, as the longest runs. */
    private List<Run> freeRuns() {
        List<Run> free = new ArrayList<>();
        for (String section :
                document.pieces().stream().map(Piece::section).distinct().toList()) {
            for (Run run : document.runs(section)) {
                int from = run.from();
                for (int at = run.from(); at <= run.to(); at++) {
                    boolean taken = at == run.to() || !isFree(new Run(at, at + 1));
                    if (taken) {
                        if (from < at) {
                            free.add(new Run(from, at));
                        }
                        from = at + 1;
                    }
                }
            }
        }
        return free;
    }

    /** Finds the passage of an item whose coded words are not known: by what its summary is about. */
    private void matchMatter(Expected expected, boolean english, @Nullable Counterpart counterpart) {
        String section = expected.section();
        List<Run> runs = document.runs(section);
        if (runs.isEmpty()) {
            return;
        }
        Run whole = new Run(runs.get(0).from(), runs.get(runs.size() - 1).to());
        Optional<Run> found = english
                ? nearest(expected, whole)
                : Optional.ofNullable(counterpart)
                        .flatMap(other -> other.matches().stream()
                                .filter(match -> match.number().equals(expected.number()))
                                .filter(match -> match.how() == How.NEAREST)
                                .findFirst()
                                .flatMap(match -> across(other.document(), match.run(), section, whole)));
        matches.put(
                expected.number(),
                found.map(run -> new Match(expected.number(), How.NEAREST, run))
                        .orElseGet(() -> new Match(expected.number(), How.SECTION, whole)));
    }

    private Optional<Run> nearest(Expected expected, Run whole) {
        List<Run> sentences = whole.places().mapToObj(at -> new Run(at, at + 1)).toList();
        Matter matter = new Matter(sentences.stream().map(document::words).toList());
        return sentences.stream()
                .map(run -> new Candidate(
                        expected, run, matter.nearness(expected.words(), document.words(run)), How.NEAREST))
                .filter(candidate -> candidate.nearness() >= SAME_MATTER)
                .max(Comparator.comparingDouble(Candidate::nearness))
                .map(Candidate::run);
    }

    /** The sentences here that stand beside those of a run in the other document. */
    private Optional<Run> across(CutDocument other, Run theirs, String section, Run whole) {
        List<Run> otherRuns = other.runs(section);
        int start = otherRuns.get(0).from();
        Run otherWhole = new Run(start, otherRuns.get(otherRuns.size() - 1).to());
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (SentencePairs.Pair pair : SentencePairs.of(lengths(other, otherWhole), lengths(document, whole))) {
            boolean beside = pair.fromOne() + start < theirs.to() && theirs.from() < pair.toOne() + start;
            if (beside && pair.fromOther() < pair.toOther()) {
                from = Math.min(from, whole.from() + pair.fromOther());
                to = Math.max(to, whole.from() + pair.toOther());
            }
        }
        return from < to ? Optional.of(new Run(from, to)) : Optional.empty();
    }

    private static List<Integer> lengths(CutDocument document, Run run) {
        return run.places()
                .mapToObj(at -> document.words(new Run(at, at + 1)).length())
                .toList();
    }
}
