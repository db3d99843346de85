package org.parallax.event;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.content.ReleaseDate;
import org.parallax.fact.FactRules;
import org.parallax.fact.PartialDate;
import org.parallax.plan.ProvisionKeys;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads the events, after the plans. */
@Component
@Order(40)
class EventLoader implements ContentLoader {
    /** {@code 2025-07}. */
    private static final int LENGTH_OF_MONTH = 7;

    /** {@code 2025-07-23}. */
    private static final int LENGTH_OF_DAY = 10;

    @Override
    public List<ContentProblem> check(Content content) {
        return new Check(content).problems();
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        Map<String, Long> items = ProvisionKeys.read("policy_item", releaseId, owner);
        Map<String, Long> passages = ProvisionKeys.read("framing_passage", releaseId, owner);
        Map<String, Long> plans = keys(owner, "plan", releaseId);
        Map<String, Long> pillars = keys(owner, "pillar", releaseId);
        List<@Nullable Object[]> ofPlans = new ArrayList<>();
        List<@Nullable Object[]> ties = new ArrayList<>();
        List<@Nullable Object[]> onPillars = new ArrayList<>();
        List<@Nullable Object[]> sources = new ArrayList<>();
        for (Content.Entry part : content.entries("events")) {
            owner.update(
                    "insert into event_collection (release_id, collected) values (?, ?)",
                    releaseId,
                    Date.valueOf(LocalDate.parse(part.text("collected"))));
            int sequence = 0;
            for (EventFile event : newestFirst(part)) {
                Long id = insert(event, releaseId, ++sequence, owner);
                add(event.of(), ofPlans, (rank, plan) -> new @Nullable Object[] {id, rank, plans.get(plan), plan});
                add(event.ties(), ties, (rank, ref) ->
                        new @Nullable Object[] {id, rank, items.get(ref), passages.get(ref), ref});
                add(event.pillars(), onPillars, (rank, pillar) ->
                        new @Nullable Object[] {id, rank, pillars.get(pillar), pillar});
                add(
                        event.sources(), sources, (rank, source) -> new @Nullable Object[] {
                            id, rank, source.url(), source.publisher(), source.date(), source.kind()
                        });
            }
        }
        owner.batchUpdate("insert into event_plan (event_id, rank, plan_id, plan) values (?, ?, ?, ?)", ofPlans);
        owner.batchUpdate(
                "insert into event_tie (event_id, rank, policy_item_id, framing_passage_id, ref) values (?, ?, ?, ?, ?)",
                ties);
        owner.batchUpdate(
                "insert into event_pillar (event_id, rank, pillar_id, pillar) values (?, ?, ?, ?)", onPillars);
        owner.batchUpdate(
                "insert into event_source (event_id, rank, url, publisher, date, kind) values (?, ?, ?, ?, ?, ?)",
                sources);
    }

    private static List<EventFile> newestFirst(Content.Entry part) {
        return part.list("events").stream()
                .map(entry -> entry.as(EventFile.class))
                .sorted(Comparator.comparing((EventFile event) -> new PartialDate(event.date()))
                        .reversed()
                        .thenComparing(EventFile::id))
                .toList();
    }

    private static Long insert(EventFile event, long releaseId, int sequence, JdbcTemplate owner) {
        return Objects.requireNonNull(owner.queryForObject(
                "insert into event (release_id, slug, date, date_precision, actor, title, what, standing, confidence,"
                        + " note, why, settled, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                releaseId,
                event.id(),
                event.date(),
                event.precision(),
                event.actor(),
                event.title(),
                event.what(),
                event.status(),
                event.confidence(),
                event.note(),
                event.why(),
                event.settled(),
                sequence));
    }

    /** Makes a row of a value and its place in its list. */
    private interface Row<V> {
        @Nullable
        Object[] of(int rank, V value);
    }

    private static <V> void add(List<V> values, List<@Nullable Object[]> rows, Row<V> row) {
        for (int rank = 0; rank < values.size(); rank++) {
            rows.add(row.of(rank, values.get(rank)));
        }
    }

    private static Map<String, Long> keys(JdbcTemplate owner, String table, long releaseId) {
        Map<String, Long> keys = new HashMap<>();
        owner.query(
                "select slug, id from " + table + " where release_id = ?",
                row -> {
                    keys.put(row.getString(1), row.getLong(2));
                },
                releaseId);
        return keys;
    }

    /** One check of a whole content. */
    private static final class Check {
        private final Content content;
        private final ReleaseDate release;
        private final List<ContentProblem> problems = new ArrayList<>();
        private final Map<String, Content.Entry> plans = new HashMap<>();
        /** The plan of each item and framing passage, by its reference. */
        private final Map<String, String> provisions = new HashMap<>();

        private final Set<String> pillars;

        Check(Content content) {
            this.content = content;
            this.release = content.date();
            this.pillars = content.entries("pillars").stream()
                    .map(pillar -> pillar.text("slug"))
                    .collect(Collectors.toSet());
            for (Content.Entry plan : content.entries("plans")) {
                plans.put(plan.text("id"), plan);
                ProvisionKeys.refs(plan).forEach(ref -> provisions.put(ref, plan.text("id")));
            }
        }

        List<ContentProblem> problems() {
            for (Content.Entry part : content.entries("events")) {
                collected(part);
                Set<String> seen = new HashSet<>();
                for (Content.Entry event : part.list("events")) {
                    if (!seen.add(event.text("id"))) {
                        problems.add(event.problem("The event " + event.text("id") + " stands here a second time."));
                    }
                    problems.addAll(FactRules.check(event, release));
                    references(event);
                    dates(event);
                }
            }
            return problems;
        }

        private void collected(Content.Entry part) {
            String collected = part.text("collected");
            Optional<ReleaseDate> day = ReleaseDate.parse(collected);
            if (day.isEmpty()) {
                problems.add(part.problem("\"" + collected + "\" is not in the calendar."));
            } else if (day.get().compareTo(release) > 0) {
                problems.add(part.problem(
                        "Events cannot be collected up to " + collected + ", after the release of " + release + "."));
            }
        }

        private void references(Content.Entry event) {
            Set<String> of = event.list("of").stream().map(Content.Entry::text).collect(Collectors.toSet());
            event.list("of").stream()
                    .filter(plan -> !plans.containsKey(plan.text()))
                    .forEach(plan -> problems.add(plan.problem("The plan \"" + plan.text() + "\" does not exist.")));
            event.list("pillars").stream()
                    .filter(pillar -> !pillars.contains(pillar.text()))
                    .forEach(pillar ->
                            problems.add(pillar.problem("The pillar \"" + pillar.text() + "\" does not exist.")));
            for (Content.Entry tie : event.list("ties")) {
                String plan = provisions.get(tie.text());
                if (plan == null) {
                    problems.add(
                            tie.problem("The tie " + tie.text() + " is to neither an item nor a framing passage."));
                } else if (!isContext(event) && !of.contains(plan)) {
                    problems.add(tie.problem("The tie " + tie.text() + " is to the plan " + plan
                            + ", toward which the status is not meant."));
                }
            }
        }

        private void dates(Content.Entry event) {
            String text = event.text("date");
            Precision precision = Precision.of(event.text("precision"));
            if (text.length() != (precision == Precision.MONTH ? LENGTH_OF_MONTH : LENGTH_OF_DAY)) {
                problems.add(event.problem(
                        "The date " + text + " is not as exact as \"" + precision.slug() + "\" says, or more so."));
                return;
            }
            Optional<PartialDate> date = PartialDate.parse(text);
            if (date.isEmpty() || isContext(event)) {
                return;
            }
            LocalDate latest = Event.latest(date.get(), precision);
            event.list("of").stream()
                    .flatMap(plan -> Stream.ofNullable(plans.get(plan.text())))
                    .filter(plan -> latest.isBefore(LocalDate.parse(plan.text("issued"))))
                    .forEach(plan -> problems.add(event.problem("An event of " + text + " is before the plan "
                            + plan.text("id") + " of " + plan.text("issued") + ", so it can only be context.")));
        }

        private static boolean isContext(Content.Entry event) {
            return event.text("status").equals(Standing.CONTEXT.slug());
        }
    }
}
