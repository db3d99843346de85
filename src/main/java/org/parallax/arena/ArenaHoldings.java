package org.parallax.arena;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a release holds of the arena.
 *
 * @param collected up to which day was looked
 * @param subjects in the order of the content: regions and countries first
 * @param facts in the order of the content
 */
public record ArenaHoldings(LocalDate collected, List<ArenaSubject> subjects, List<ArenaFact> facts) {
    /** One subject. */
    public Optional<ArenaSubject> find(ArenaSlug slug) {
        return subjects.stream().filter(subject -> subject.slug().equals(slug)).findFirst();
    }

    /** The subjects of a kind. */
    public List<ArenaSubject> of(SubjectKind kind) {
        return subjects.stream().filter(subject -> subject.kind() == kind).toList();
    }

    /** The countries of a region. */
    public List<ArenaSubject> countriesOf(ArenaSlug region) {
        return subjects.stream()
                .filter(subject -> region.equals(subject.region()))
                .toList();
    }

    /** The models of a vendor. */
    public List<ArenaSubject> modelsOf(ArenaSlug vendor) {
        return subjects.stream()
                .filter(subject -> vendor.equals(subject.vendor()))
                .toList();
    }

    /** The facts about a subject, the newest first. */
    public List<ArenaFact> about(ArenaSlug subject) {
        return facts.stream()
                .filter(fact -> fact.names(subject))
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .toList();
    }
}
