package org.parallax.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All of a release that claims can rest on, as plain texts that can be compared with those of another release.
 *
 * @param provisions the items and passages of each plan, with their parts by name
 * @param facts the facts of each plan's record, by name
 * @param events the digest of each event
 */
record ReleaseState(
        Map<String, Map<ItemRef, Map<String, String>>> provisions,
        Map<String, Map<String, String>> facts,
        Map<String, String> events) {
    /** What is compared, by the name of its column. */
    private static final List<String> PARTS = List.of(
            "title",
            "summary",
            "checked",
            "pillars",
            "instrument",
            "force",
            "addressee",
            "scope",
            "lead",
            "support",
            "addressed");

    /** What a search for words depends on. */
    private static final Set<String> WORDING = Set.of("title", "summary");

    private static final String PILLARS = "(select string_agg(pillar.slug, ' ' order by rank) from %s_pillar"
            + " join pillar on pillar.id = pillar_id where %s_id = provision.id) pillars";

    private static final String BODIES = "(select string_agg(body.slug, ' ' order by item_body.position) from item_body"
            + " join body on body.id = body_id where policy_item_id = provision.id and role = '%s') %s";

    private static final String PROVISIONS = "select plan.slug plan, short_name || '-' || number ref, provision.title,"
            + " summary, checked, " + PILLARS.formatted("item", "policy_item")
            + ", instrument, force, addressee, scope, "
            + BODIES.formatted("lead", "lead") + ", " + BODIES.formatted("support", "support") + ", "
            + BODIES.formatted("addressed", "addressed")
            + " from policy_item provision join plan on plan.id = plan_id where release_id = ?"
            + " union all select plan.slug, short_name || '-' || number, provision.title, summary, checked, "
            + PILLARS.formatted("framing", "framing_passage") + ", null, null, null, null, null, null, null"
            + " from framing_passage provision join plan on plan.id = plan_id where release_id = ?";

    private static final String FACTS = "select slug, issued_on::text issued, place,"
            + " (select count(*) from section where plan_id = plan.id and parent_id is null)::text sections,"
            + " (select count(*) from policy_item where plan_id = plan.id)::text items from plan where release_id = ?";

    /** Reads a release that is loaded. */
    static ReleaseState of(long release, JdbcTemplate owner) {
        Map<String, Map<ItemRef, Map<String, String>>> provisions = new HashMap<>();
        owner.query(
                PROVISIONS,
                row -> {
                    provisions
                            .computeIfAbsent(row.getString("plan"), plan -> new HashMap<>())
                            .put(ItemRef.parse(row.getString("ref")).orElseThrow(), texts(row, PARTS));
                },
                release,
                release);
        Map<String, Map<String, String>> facts = new HashMap<>();
        owner.query(
                FACTS,
                row -> {
                    facts.put(row.getString("slug"), texts(row, List.of("issued", "place", "sections", "items")));
                },
                release);
        Map<String, String> events = new HashMap<>();
        owner.query(
                "select event, sha256 from claim_event where release_id = ?",
                row -> {
                    events.put(row.getString("event"), row.getString("sha256"));
                },
                release);
        return new ReleaseState(provisions, facts, events);
    }

    /** The texts of some columns; one that is empty is left out. */
    private static Map<String, String> texts(ResultSet row, List<String> columns) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null) {
                texts.put(column, text);
            }
        }
        return texts;
    }

    /** Whether an event is there. */
    boolean has(String event) {
        return events.containsKey(event);
    }

    /** What of a claim's evidence is otherwise here than in an earlier release. */
    List<Doubt> doubts(ReleaseState earlier, List<ClaimFile.Piece> evidence) {
        List<Doubt> doubts = new ArrayList<>();
        for (int place = 0; place < evidence.size(); place++) {
            doubts.addAll(doubts(earlier, place, evidence.get(place)));
        }
        return doubts;
    }

    private List<Doubt> doubts(ReleaseState earlier, int place, ClaimFile.Piece piece) {
        String event = piece.event();
        ClaimFile.Fact fact = piece.fact();
        ClaimFile.Absence absence = piece.absence();
        if (event != null) {
            return doubts(place, List.of(), one(earlier.events.get(event)), one(events.get(event)));
        }
        if (fact != null) {
            String was = known(earlier.facts, fact.plan()).get(fact.what());
            String is = known(facts, fact.plan()).get(fact.what());
            return Objects.equals(was, is)
                    ? List.of()
                    : List.of(new Doubt(place, Doubt.What.CHANGED, List.of(), List.of(fact.what())));
        }
        if (absence != null) {
            return absence(place, known(earlier.provisions, absence.plan()), known(provisions, absence.plan()));
        }
        ItemRef ref = ItemRef.parse(Objects.requireNonNull(piece.ref())).orElseThrow();
        return doubts(place, List.of(ref), earlier.provision(ref), provision(ref));
    }

    /** What happened to one thing, of which the parts are given; null where it is not there. */
    private static List<Doubt> doubts(
            int place, List<ItemRef> refs, @Nullable Map<String, String> was, @Nullable Map<String, String> is) {
        if (is == null) {
            return List.of(new Doubt(place, Doubt.What.WITHDRAWN, refs, List.of()));
        }
        if (was == null) {
            return List.of(new Doubt(place, Doubt.What.ADDED, refs, List.of()));
        }
        List<String> parts = changed(was, is, PARTS);
        return was.equals(is) ? List.of() : List.of(new Doubt(place, Doubt.What.CHANGED, refs, parts));
    }

    /** Where words were looked for in vain, whatever was added, withdrawn or put otherwise may have changed the answer. */
    private static List<Doubt> absence(
            int place, Map<ItemRef, Map<String, String>> was, Map<ItemRef, Map<String, String>> is) {
        Set<ItemRef> added = new TreeSet<>(is.keySet());
        added.removeAll(was.keySet());
        Set<ItemRef> withdrawn = new TreeSet<>(was.keySet());
        withdrawn.removeAll(is.keySet());
        Set<ItemRef> reworded = new TreeSet<>();
        Set<String> parts = new TreeSet<>();
        is.forEach((ref, now) -> {
            List<String> changed = changed(was.getOrDefault(ref, now), now, WORDING);
            if (!changed.isEmpty()) {
                reworded.add(ref);
                parts.addAll(changed);
            }
        });
        List<Doubt> doubts = new ArrayList<>();
        if (!added.isEmpty()) {
            doubts.add(new Doubt(place, Doubt.What.ADDED, List.copyOf(added), List.of()));
        }
        if (!withdrawn.isEmpty()) {
            doubts.add(new Doubt(place, Doubt.What.WITHDRAWN, List.copyOf(withdrawn), List.of()));
        }
        if (!reworded.isEmpty()) {
            doubts.add(new Doubt(place, Doubt.What.CHANGED, List.copyOf(reworded), List.copyOf(parts)));
        }
        return doubts;
    }

    private static List<String> changed(Map<String, String> was, Map<String, String> is, Collection<String> parts) {
        return parts.stream()
                .filter(part -> !Objects.equals(was.get(part), is.get(part)))
                .toList();
    }

    private @Nullable Map<String, String> provision(ItemRef ref) {
        return provisions.values().stream()
                .map(plan -> plan.get(ref))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Map<String, String> one(@Nullable String digest) {
        return digest == null ? null : Map.of("sha256", digest);
    }

    private static <K, V> Map<K, V> known(Map<String, Map<K, V>> plans, String plan) {
        return plans.getOrDefault(plan, Map.of());
    }
}
