package org.parallax.relation;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.plan.ItemRef;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads the relations of each pair of plans, after the plans. */
@Component
@Order(30)
class RelationLoader implements ContentLoader {
    private static final List<String> CODERS = List.of("coder-1", "coder-2");

    private static final List<String> KINDS = List.of("rule", "type", "strength", "rationale");

    /** Two items, in the order of the pair of plans. */
    private record Ends(ItemRef first, ItemRef second) implements Comparable<Ends> {
        static Ends of(Content.Entry entry) {
            return new Ends(ref(entry.text("first")), ref(entry.text("second")));
        }

        @Override
        public int compareTo(Ends other) {
            return Comparator.comparing(Ends::first).thenComparing(Ends::second).compare(this, other);
        }
    }

    /** The schema has seen to the form. */
    private static ItemRef ref(String text) {
        return ItemRef.parse(text).orElseThrow();
    }

    @Override
    public List<ContentProblem> check(Content content) {
        return new Check(content).problems();
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        loadRules(content, releaseId, owner);
        Map<String, Item> items = new HashMap<>();
        owner.query(
                "select item.id, plan.short_name || '-' || item.number, item.checked from policy_item item"
                        + " join plan on plan.id = item.plan_id where plan.release_id = ?"
                        + " order by plan.position, item.sequence",
                row -> {
                    items.put(row.getString(2), new Item(row.getLong(1), row.getString(3), items.size()));
                },
                releaseId);
        int sequence = 0;
        for (Content.Entry entry : content.entries("relations")) {
            RelationFile file = entry.as(RelationFile.class);
            sequence = new Load(releaseId, pair(file, releaseId, owner), items, owner)
                    .file(file, codings(content, file), sequence);
        }
    }

    private static void loadRules(Content content, long releaseId, JdbcTemplate owner) {
        List<Object[]> rows = new ArrayList<>();
        content.entries("relation-rules")
                .forEach(rules -> KINDS.forEach(kind -> rules.list(kind)
                        .forEach(rule -> rows.add(
                                new Object[] {releaseId, kind, rule.text("code"), rule.text("meaning"), rows.size() + 1
                                }))));
        owner.batchUpdate(
                "insert into relation_rule (release_id, kind, code, meaning, position) values (?, ?, ?, ?, ?)", rows);
    }

    private static Long pair(RelationFile file, long releaseId, JdbcTemplate owner) {
        return Objects.requireNonNull(owner.queryForObject(
                "select pair.id from plan_pair pair join plan a on a.id = first_plan_id"
                        + " join plan b on b.id = second_plan_id"
                        + " where pair.release_id = ? and a.slug = ? and b.slug = ?",
                Long.class,
                releaseId,
                file.first(),
                file.second()));
    }

    /** What each coder said of a pair of plans, in the order of the coders. */
    private static List<Map<Ends, RelationFile.Coded>> codings(Content content, RelationFile pair) {
        return CODERS.stream()
                .map(coder -> {
                    Map<Ends, RelationFile.Coded> coded = new HashMap<>();
                    content.entries("relation-codings").stream()
                            .map(entry -> entry.as(RelationFile.Coder.class))
                            .filter(file -> file.coder().equals(coder)
                                    && file.first().equals(pair.first())
                                    && file.second().equals(pair.second()))
                            .flatMap(file -> file.relations().stream())
                            .forEach(answer -> coded.put(new Ends(ref(answer.first()), ref(answer.second())), answer));
                    return coded;
                })
                .toList();
    }

    /** An item of the release, with its place among the items of all plans. */
    private record Item(Long id, String checked, int place) {}

    /** The relations of one pair of plans on their way into the database. */
    private record Load(long releaseId, Long pairId, Map<String, Item> items, JdbcTemplate owner) {
        int file(RelationFile file, List<Map<Ends, RelationFile.Coded>> codings, int before) {
            int sequence = before;
            List<@Nullable Object[]> relations = new ArrayList<>();
            Map<Ends, @Nullable String> reasons = new TreeMap<>();
            Set<Ends> related = new HashSet<>();
            List<RelationFile.Settled> inOrder = file.relations().stream()
                    .sorted(Comparator.comparing(settled -> new Ends(ref(settled.first()), ref(settled.second()))))
                    .toList();
            for (RelationFile.Settled settled : inOrder) {
                Item first = item(settled.first());
                Item second = item(settled.second());
                Ends ends = new Ends(ref(settled.first()), ref(settled.second()));
                related.add(ends);
                reasons.put(ends, settled.settled());
                relations.add(new @Nullable Object[] {
                    releaseId,
                    pairId,
                    first.id(),
                    second.id(),
                    settled.first(),
                    settled.second(),
                    settled.type(),
                    settled.strength(),
                    settled.kind(),
                    settled.rationale(),
                    Date.valueOf(LocalDate.parse(settled.date())),
                    settled.review(),
                    first.checked().compareTo(second.checked()) > 0 ? first.checked() : second.checked(),
                    ++sequence
                });
            }
            owner.batchUpdate(
                    "insert into relation (release_id, pair_id, first_item_id, second_item_id, first, second, type,"
                            + " strength, kind, rationale, coded_on, review, checked, sequence)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    relations);
            for (RelationFile.Dropped dropped :
                    Objects.requireNonNullElse(file.dropped(), List.<RelationFile.Dropped>of())) {
                reasons.put(new Ends(ref(dropped.first()), ref(dropped.second())), dropped.reason());
            }
            codings.forEach(coder -> coder.keySet().forEach(ends -> reasons.putIfAbsent(ends, null)));
            loadCodings(codings, reasons, related);
            loadNone(file);
            return sequence;
        }

        private void loadCodings(
                List<Map<Ends, RelationFile.Coded>> codings, Map<Ends, @Nullable String> reasons, Set<Ends> related) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            reasons.forEach((ends, reason) -> {
                RelationFile.@Nullable Coded one = codings.get(0).get(ends);
                RelationFile.@Nullable Coded two = codings.get(1).get(ends);
                rows.add(new @Nullable Object[] {
                    releaseId,
                    pairId,
                    item(ends.first().toString()).id(),
                    item(ends.second().toString()).id(),
                    ends.first().toString(),
                    ends.second().toString(),
                    one == null ? null : one.type(),
                    one == null ? null : one.strength(),
                    one == null ? null : one.rationale(),
                    two == null ? null : two.type(),
                    two == null ? null : two.strength(),
                    two == null ? null : two.rationale(),
                    related.contains(ends),
                    reason,
                    rows.size() + 1
                });
            });
            owner.batchUpdate(
                    "insert into relation_coding (release_id, pair_id, first_item_id, second_item_id, first, second,"
                            + " type_1, strength_1, rationale_1, type_2, strength_2, rationale_2, related, reason,"
                            + " sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }

        private void loadNone(RelationFile file) {
            List<Object[]> rows = new ArrayList<>();
            List<RelationFile.None> inOrder = file.none().stream()
                    .sorted(Comparator.comparing(none -> item(none.item()).place()))
                    .toList();
            for (RelationFile.None none : inOrder) {
                rows.add(new Object[] {
                    releaseId,
                    pairId,
                    item(none.item()).id(),
                    none.item(),
                    none.terms().toArray(String[]::new),
                    none.reason(),
                    Date.valueOf(LocalDate.parse(none.date())),
                    rows.size() + 1
                });
            }
            owner.batchUpdate(
                    "insert into no_counterpart (release_id, pair_id, policy_item_id, item, terms, reason, coded_on,"
                            + " sequence) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }

        private Item item(String ref) {
            return Objects.requireNonNull(items.get(ref));
        }
    }

    /** One check of a whole content. */
    private static final class Check {
        private final Content content;
        private final List<ContentProblem> problems = new ArrayList<>();
        private final Map<String, Content.Entry> plans = new HashMap<>();
        private final Map<String, List<String>> items = new HashMap<>();

        Check(Content content) {
            this.content = content;
        }

        List<ContentProblem> problems() {
            for (Content.Entry plan : content.entries("plans")) {
                plans.put(plan.text("id"), plan);
                List<String> own = new ArrayList<>();
                plan.list("sections").forEach(section -> addItems(plan.text("short"), section, own));
                items.put(plan.text("id"), own);
            }
            Set<List<String>> pairs = new HashSet<>();
            content.entries("pairs")
                    .forEach(pair -> pairs.add(
                            pair.elements().stream().map(Content.Entry::text).toList()));
            Map<List<String>, Content.Entry> seen = new HashMap<>();
            for (Content.Entry file : content.entries("relations")) {
                List<String> pair = List.of(file.text("first"), file.text("second"));
                if (!pairs.contains(pair)) {
                    problems.add(file.problem("The plans " + pair + " are not a pair in pairs.yaml, in this order."));
                } else if (seen.put(pair, file) != null) {
                    problems.add(file.problem("The relations of " + pair + " stand in another file already."));
                } else {
                    checkFile(file, pair);
                }
            }
            for (Content.Entry coder : content.entries("relation-codings")) {
                if (!seen.containsKey(List.of(coder.text("first"), coder.text("second")))) {
                    problems.add(coder.problem("These plans have no relations."));
                }
            }
            return problems;
        }

        private static void addItems(String plan, Content.Entry section, List<String> items) {
            section.list("items").forEach(item -> items.add(plan + "-" + item.text("number")));
            section.list("sections").forEach(child -> addItems(plan, child, items));
        }

        private void checkFile(Content.Entry file, List<String> pair) {
            Map<Ends, Content.Entry> related = new HashMap<>();
            Set<String> joined = new HashSet<>();
            for (Content.Entry relation : file.list("relations")) {
                if (checkEnds(relation, pair)) {
                    checkDate(relation);
                    if (related.put(Ends.of(relation), relation) != null) {
                        problems.add(relation.problem("These two items stand here a second time."));
                    }
                    joined.add(relation.text("first"));
                    joined.add(relation.text("second"));
                }
            }
            Set<String> none = new HashSet<>();
            for (Content.Entry entry : file.list("none")) {
                String item = entry.text("item");
                checkDate(entry);
                checkItem(entry, item, pair);
                if (!none.add(item)) {
                    problems.add(entry.problem("The item " + item + " stands here a second time."));
                }
                if (joined.contains(item)) {
                    problems.add(entry.problem("The item " + item + " has a relation, and so it has a counterpart."));
                }
            }
            pair.stream()
                    .flatMap(plan -> items.getOrDefault(plan, List.of()).stream())
                    .filter(item -> !joined.contains(item) && !none.contains(item))
                    .forEach(item -> problems.add(
                            file.problem("The item " + item + " has neither a relation nor a \"none\" record.")));
            checkSettled(file, pair, related);
        }

        /** Whether the two items are there, one in each plan of the pair and in its order. */
        private boolean checkEnds(Content.Entry entry, List<String> pair) {
            boolean good = true;
            List<String> ends = List.of("first", "second");
            for (int i = 0; i < ends.size(); i++) {
                String item = entry.text(ends.get(i));
                if (!items.getOrDefault(pair.get(i), List.of()).contains(item)) {
                    boolean inOther =
                            items.getOrDefault(pair.get(1 - i), List.of()).contains(item);
                    problems.add(entry.problem("The item " + item
                            + (inOther
                                    ? " is of the plan " + pair.get(1 - i) + ": a relation joins an item of "
                                            + pair.get(0) + " to one of " + pair.get(1) + "."
                                    : " does not exist in the plan " + pair.get(i) + ".")));
                    good = false;
                }
            }
            return good;
        }

        /** Whether the item is there, in whichever plan of the pair. */
        private void checkItem(Content.Entry entry, String item, List<String> pair) {
            if (pair.stream()
                    .noneMatch(plan -> items.getOrDefault(plan, List.of()).contains(item))) {
                problems.add(entry.problem("The item " + item + " does not exist in these plans."));
            }
        }

        private void checkDate(Content.Entry entry) {
            try {
                LocalDate.parse(entry.text("date"));
            } catch (DateTimeParseException e) {
                problems.add(entry.problem("\"" + entry.text("date") + "\" is not a calendar date."));
            }
        }

        /** Both coders are there, and a reason stands wherever they differ or were overruled. */
        private void checkSettled(Content.Entry file, List<String> pair, Map<Ends, Content.Entry> related) {
            List<Map<Ends, Content.Entry>> codings = new ArrayList<>();
            for (String coder : CODERS) {
                List<Content.Entry> files = content.entries("relation-codings").stream()
                        .filter(entry -> entry.text("coder").equals(coder)
                                && pair.equals(List.of(entry.text("first"), entry.text("second"))))
                        .toList();
                if (files.size() != 1) {
                    problems.add(file.problem("The relations need one file with the codings of " + coder + "."));
                    return;
                }
                Map<Ends, Content.Entry> coded = new HashMap<>();
                for (Content.Entry answer : files.get(0).list("relations")) {
                    if (checkEnds(answer, pair) && coded.put(Ends.of(answer), answer) != null) {
                        problems.add(answer.problem("These two items stand here a second time."));
                    }
                }
                files.get(0).list("none").forEach(item -> checkItem(item, item.text(), pair));
                codings.add(coded);
            }
            Map<Ends, Content.Entry> dropped = new HashMap<>();
            for (Content.Entry entry : file.list("dropped")) {
                if (checkEnds(entry, pair)) {
                    Ends ends = Ends.of(entry);
                    if (dropped.put(ends, entry) != null) {
                        problems.add(entry.problem("These two items stand here a second time."));
                    }
                    if (related.containsKey(ends) || codings.stream().noneMatch(coder -> coder.containsKey(ends))) {
                        problems.add(entry.problem(
                                "Only what a coder saw as related, and is settled as unrelated, is dropped."));
                    }
                }
            }
            related.forEach((ends, relation) -> checkReason(ends, relation, codings));
            Stream.concat(codings.get(0).entrySet().stream(), codings.get(1).entrySet().stream())
                    .filter(answer -> !related.containsKey(answer.getKey()) && !dropped.containsKey(answer.getKey()))
                    .forEach(answer -> problems.add(answer.getValue()
                            .problem("This pair is neither among the relations nor among what is dropped.")));
        }

        private void checkReason(Ends ends, Content.Entry relation, List<Map<Ends, Content.Entry>> codings) {
            boolean agreed = codings.stream().allMatch(coder -> {
                Content.Entry answer = coder.get(ends);
                return answer != null
                        && answer.text("type").equals(relation.text("type"))
                        && answer.number("strength").equals(relation.number("strength"));
            });
            boolean reasoned = !relation.text("settled").isEmpty();
            if (agreed && reasoned) {
                problems.add(relation.problem("A reason is given, and both coders agree."));
            } else if (!agreed && !reasoned) {
                problems.add(relation.problem(
                        "The coders differ, or were overruled, and no reason is given under \"settled\"."));
            }
        }
    }
}
