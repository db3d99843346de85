package org.parallax.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the figures say by themselves about one pillar.
 *
 * @param kind the rule that made it
 */
public record Finding(Kind kind, PillarComparison on) {
    /** The rules, each of which makes one finding at the most. */
    public enum Kind {
        /** Of the pillars that only one plan speaks to, the one to which it gives the most attention. */
        ONLY_ONE,
        /** Of the divergent pillars, the one with the most contrary relations, then with the least coverage. */
        PART,
        /** Of all pillars that both plans speak to and on which they do not diverge, the one with the most coverage. */
        MEET
    }

    static List<Finding> of(PlanComparison comparison) {
        return Stream.of(
                        first(
                                Kind.ONLY_ONE,
                                comparison,
                                Verdict.ONE_SIDED,
                                Comparator.comparingDouble(pillar -> -Math.abs(pillar.difference()))),
                        first(
                                Kind.PART,
                                comparison,
                                Verdict.DIVERGENT,
                                Comparator.comparingInt((PillarComparison pillar) -> -pillar.contrary())
                                        .thenComparingDouble(PillarComparison::meanCoverage)),
                        comparison.ranked().stream()
                                .filter(pillar -> pillar.verdict().compareTo(Verdict.DIVERGENT) < 0)
                                .min(Comparator.comparingDouble(pillar -> -pillar.meanCoverage()))
                                .map(pillar -> new Finding(Kind.MEET, pillar)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> first(
            Kind kind, PlanComparison comparison, Verdict verdict, Comparator<PillarComparison> order) {
        return comparison.pillars().stream()
                .filter(pillar -> pillar.verdict() == verdict)
                .min(order)
                .map(pillar -> new Finding(kind, pillar));
    }
}
