package org.parallax.arena;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.content.ReleaseDate;
import org.parallax.fact.FactRules;
import org.parallax.plan.ProvisionKeys;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads the arena, after the plans and the events. */
@Component
@Order(50)
class ArenaLoader implements ContentLoader {
    @Override
    public List<ContentProblem> check(Content content) {
        Check check = new Check(content);
        content.entries("arena").forEach(check::arena);
        return check.problems;
    }

    /** What one look at the content finds. */
    private static final class Check {
        private final List<ContentProblem> problems = new ArrayList<>();
        private final ReleaseDate release;
        private final Set<String> provisions;
        private final Set<String> events;
        private final Map<String, String> kinds = new HashMap<>();

        Check(Content content) {
            release = content.date();
            provisions = content.entries("plans").stream()
                    .flatMap(ProvisionKeys::refs)
                    .collect(Collectors.toSet());
            events = content.entries("events").stream()
                    .flatMap(file -> file.list("events").stream())
                    .map(event -> event.text("id"))
                    .collect(Collectors.toSet());
        }

        void arena(Content.Entry arena) {
            FactRules.date(arena, arena.text("collected"), release).ifPresent(problems::add);
            for (Content.Entry subject : arena.list("subjects")) {
                if (kinds.putIfAbsent(subject.text("slug"), subject.text("kind")) != null) {
                    problems.add(
                            subject.problem("The subject \"" + subject.text("slug") + "\" stands here a second time."));
                }
            }
            arena.list("subjects").forEach(this::subject);
            Set<String> facts = new HashSet<>();
            for (Content.Entry fact : arena.list("facts")) {
                if (!facts.add(fact.text("id"))) {
                    problems.add(fact.problem("The fact \"" + fact.text("id") + "\" stands here a second time."));
                }
                fact(fact);
            }
        }

        private void subject(Content.Entry subject) {
            belongs(subject, "country", "region");
            belongs(subject, "model", "vendor");
            subject.optional("model").forEach(model -> {
                if (!subject.text("kind").equals("model")) {
                    problems.add(model.problem("Only a model has the properties of one."));
                }
                FactRules.date(model, model.text("released"), release).ifPresent(problems::add);
            });
            ties(subject);
            if (!subject.list("ties").isEmpty() && subject.text("tiesWhy").isEmpty()) {
                problems.add(subject.problem("Nothing says why its items speak to it."));
            }
            subject.list("events").stream()
                    .filter(event -> !events.contains(event.text()))
                    .forEach(
                            event -> problems.add(event.problem("The event \"" + event.text() + "\" does not exist.")));
        }

        /** What a subject belongs to: a country to a region, a model to a vendor, and nothing else to either. */
        private void belongs(Content.Entry subject, String kind, String toKind) {
            String to = subject.text(toKind);
            boolean wanted = subject.text("kind").equals(kind);
            if (to.isEmpty() == wanted) {
                problems.add(subject.problem(
                        wanted
                                ? "A " + kind + " names its " + toKind + "."
                                : "Only a " + kind + " has a " + toKind + "."));
            } else if (wanted && !toKind.equals(kinds.get(to))) {
                problems.add(subject.problem("The " + toKind + " \"" + to + "\" does not exist."));
            }
        }

        private void fact(Content.Entry fact) {
            problems.addAll(FactRules.check(fact, release));
            fact.list("subjects").stream()
                    .filter(subject -> !kinds.containsKey(subject.text()))
                    .forEach(subject ->
                            problems.add(subject.problem("The subject \"" + subject.text() + "\" does not exist.")));
            ties(fact);
        }

        private void ties(Content.Entry entry) {
            entry.list("ties").stream()
                    .filter(tie -> !provisions.contains(tie.text()))
                    .forEach(tie ->
                            problems.add(tie.problem(tie.text() + " is neither an item nor a framing passage.")));
        }
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        for (Content.Entry entry : content.entries("arena")) {
            ArenaFile arena = entry.as(ArenaFile.class);
            owner.update("insert into arena (release_id, collected_on) values (?, ?)", releaseId, arena.collected());
            Map<String, Long> items = ProvisionKeys.read("policy_item", releaseId, owner);
            Map<String, Long> passages = ProvisionKeys.read("framing_passage", releaseId, owner);
            Map<String, Long> subjects = loadSubjects(arena, releaseId, owner);
            loadTies(
                    "subject",
                    arena.subjects().stream()
                            .map(subject -> new Tied(subjects.get(subject.slug()), subject.ties()))
                            .toList(),
                    items,
                    passages,
                    owner);
            Map<String, Long> facts = loadFacts(arena, subjects, releaseId, owner);
            loadTies(
                    "fact",
                    arena.facts().stream()
                            .map(fact -> new Tied(facts.get(fact.id()), fact.ties()))
                            .toList(),
                    items,
                    passages,
                    owner);
        }
    }

    /** Returns the keys of the subjects, by their slugs. */
    private static Map<String, Long> loadSubjects(ArenaFile arena, long releaseId, JdbcTemplate owner) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ArenaFile.Subject subject : arena.subjects()) {
            ArenaFile.Model model = subject.modelOrNothing();
            rows.add(new @Nullable Object[] {
                releaseId,
                rows.size() + 1,
                subject.slug(),
                subject.name(),
                subject.kind(),
                subject.region(),
                subject.vendor(),
                subject.camp(),
                subject.aliases().toArray(String[]::new),
                subject.about(),
                subject.tiesWhy(),
                subject.events().toArray(String[]::new),
                model.released(),
                model.origin(),
                model.licence(),
                model.openness(),
                model.why(),
                model.parameters(),
                model.note()
            });
        }
        owner.batchUpdate(
                "insert into arena_subject (release_id, position, slug, name, kind, region, vendor, camp, aliases, about, ties_why,"
                        + " events, released, origin, licence, openness, openness_why, parameters, release_note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        return keys("arena_subject", releaseId, owner);
    }

    /** Returns the keys of the facts, by their ids. */
    private static Map<String, Long> loadFacts(
            ArenaFile arena, Map<String, Long> subjects, long releaseId, JdbcTemplate owner) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ArenaFile.Fact fact : arena.facts()) {
            rows.add(new @Nullable Object[] {
                releaseId,
                rows.size() + 1,
                fact.id(),
                fact.date(),
                fact.text(),
                fact.camp(),
                fact.licence(),
                fact.adoption(),
                fact.measure(),
                fact.confidence(),
                fact.note()
            });
        }
        owner.batchUpdate(
                "insert into arena_fact (release_id, position, slug, date, text, camp, licence, adoption, measure, confidence, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        Map<String, Long> facts = keys("arena_fact", releaseId, owner);
        List<@Nullable Object[]> about = new ArrayList<>();
        List<@Nullable Object[]> sources = new ArrayList<>();
        for (ArenaFile.Fact fact : arena.facts()) {
            Long key = facts.get(fact.id());
            for (int rank = 0; rank < fact.subjects().size(); rank++) {
                String subject = fact.subjects().get(rank);
                about.add(new @Nullable Object[] {key, rank, subjects.get(subject), subject});
            }
            for (int rank = 0; rank < fact.sources().size(); rank++) {
                ArenaFile.Source source = fact.sources().get(rank);
                sources.add(new @Nullable Object[] {
                    key, rank, source.url(), source.publisher(), source.date(), source.kind()
                });
            }
        }
        owner.batchUpdate(
                "insert into arena_fact_subject (fact_id, rank, subject_id, slug) values (?, ?, ?, ?)", about);
        owner.batchUpdate(
                "insert into arena_fact_source (fact_id, rank, url, publisher, date, kind) values (?, ?, ?, ?, ?, ?)",
                sources);
        return facts;
    }

    /** The items and passages that a row is tied to. */
    private record Tied(@Nullable Long key, List<String> refs) {}

    /** @param of to what they are tied: {@code subject} or {@code fact} */
    private static void loadTies(
            String of, List<Tied> tied, Map<String, Long> items, Map<String, Long> passages, JdbcTemplate owner) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Tied row : tied) {
            for (int rank = 0; rank < row.refs().size(); rank++) {
                String ref = row.refs().get(rank);
                rows.add(new @Nullable Object[] {row.key(), rank, items.get(ref), passages.get(ref), ref});
            }
        }
        owner.batchUpdate(
                "insert into arena_" + of + "_tie (" + of
                        + "_id, rank, policy_item_id, framing_passage_id, ref) values (?, ?, ?, ?, ?)",
                rows);
    }

    private static Map<String, Long> keys(String table, long releaseId, JdbcTemplate owner) {
        Map<String, Long> keys = new HashMap<>();
        owner.query(
                "select slug, id from " + table + " where release_id = ?",
                row -> {
                    keys.put(row.getString(1), row.getLong(2));
                },
                releaseId);
        return keys;
    }
}
