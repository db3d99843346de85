package org.parallax.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.content.InvalidContentException;
import org.parallax.content.ReleaseDate;
import org.parallax.fact.FactRules;
import org.parallax.plan.ItemRef;
import org.parallax.plan.ProvisionKeys;
import org.parallax.text.Sha256;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Loads the claims, after the plans and the events, and finds those whose evidence is otherwise than in the release against
 * which they were settled.
 */
@Component
@Order(50)
class ClaimLoader implements ContentLoader {
    private static final String SETTLED_ON = "settledOn";

    @Override
    public List<ContentProblem> check(Content content) {
        List<ContentProblem> problems = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        Known known = Known.in(content);
        for (Content.Entry claim : content.entries("claims")) {
            if (!slugs.add(claim.text("slug"))) {
                problems.add(claim.problem("The claim \"" + claim.text("slug") + "\" stands here a second time."));
            }
            claim.list("plans").forEach(plan -> known.plan(plan, plan.text()).ifPresent(problems::add));
            claim.list("made").stream()
                    .filter(made -> !made.text("date").isEmpty())
                    .forEach(made -> FactRules.date(made, made.text("date"), content.date())
                            .ifPresent(problems::add));
            Optional<ReleaseDate> settledOn = ReleaseDate.parse(claim.text(SETTLED_ON));
            if (settledOn.isEmpty()) {
                problems.add(claim.problem("\"" + claim.text(SETTLED_ON) + "\" is not a calendar date."));
            } else if (settledOn.get().compareTo(content.date()) > 0) {
                problems.add(claim.problem(
                        "It is settled against a release of " + settledOn.get() + ", which is later than this one."));
            }
            boolean now = settledOn.filter(content.date()::equals).isPresent();
            claim.list("evidence").forEach(piece -> known.evidence(piece, now).ifPresent(problems::add));
        }
        return problems;
    }

    /** What evidence can name. */
    private record Known(Set<String> plans, Set<String> refs, Set<String> withdrawn, Set<String> events) {
        static Known in(Content content) {
            Map<String, String> shortNames = new HashMap<>();
            Set<String> refs = new HashSet<>();
            for (Content.Entry plan : content.entries("plans")) {
                shortNames.put(plan.text("id"), plan.text("short"));
                ProvisionKeys.refs(plan).forEach(refs::add);
            }
            return new Known(
                    shortNames.keySet(),
                    refs,
                    content.entries("withdrawn").stream()
                            .map(gone -> shortNames.get(gone.text("plan")) + "-" + gone.text("number"))
                            .collect(Collectors.toSet()),
                    eventsOf(content).stream().map(event -> event.text("id")).collect(Collectors.toSet()));
        }

        Optional<ContentProblem> plan(Content.Entry place, String plan) {
            return plans.contains(plan)
                    ? Optional.empty()
                    : Optional.of(place.problem("The plan \"" + plan + "\" does not exist."));
        }

        /**
         * What is wrong with a piece of evidence.
         *
         * @param now whether the claim is settled against this very release; else what it rests on may be gone since
         */
        Optional<ContentProblem> evidence(Content.Entry piece, boolean now) {
            String ref = piece.text("ref");
            String event = piece.text("event");
            if (!ref.isEmpty()) {
                if (refs.contains(ref)) {
                    return Optional.empty();
                }
                if (!withdrawn.contains(ref)) {
                    return Optional.of(
                            piece.problem("The evidence " + ref + " is neither an item nor a framing passage."));
                }
                return now
                        ? Optional.of(piece.problem("The evidence " + ref + " was withdrawn, so that nothing can be"
                                + " settled by it in this release."))
                        : Optional.empty();
            }
            if (!event.isEmpty()) {
                return now && !events.contains(event)
                        ? Optional.of(piece.problem("The event \"" + event + "\" does not exist."))
                        : Optional.empty();
            }
            return Stream.concat(piece.optional("fact"), piece.optional("absence"))
                    .findFirst()
                    .flatMap(of -> plan(of, of.text("plan")));
        }
    }

    private static List<Content.Entry> eventsOf(Content content) {
        return content.entries("events").stream()
                .flatMap(part -> part.list("events").stream())
                .toList();
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        owner.batchUpdate(
                "insert into claim_event (release_id, event, sha256) values (?, ?, ?)",
                eventsOf(content).stream()
                        .map(event -> new Object[] {releaseId, event.text("id"), digest(event)})
                        .toList());
        List<ContentProblem> problems = new ArrayList<>();
        States states = new States(releaseId, owner);
        List<Content.Entry> entries = content.entries("claims");
        for (int position = 0; position < entries.size(); position++) {
            ClaimFile claim = entries.get(position).as(ClaimFile.class);
            Optional<ReleaseState> settled = states.on(LocalDate.parse(claim.settledOn()));
            if (settled.isEmpty()) {
                problems.add(entries.get(position)
                        .problem("It is settled against a release of " + claim.settledOn()
                                + ", and there is no release of that date."));
                continue;
            }
            ReleaseState now = states.now();
            for (ClaimFile.Piece piece : claim.evidence()) {
                String event = piece.event();
                if (event != null && !now.has(event) && !settled.get().has(event)) {
                    problems.add(entries.get(position)
                            .problem("The event \"" + event + "\" exists neither here nor in the release of "
                                    + claim.settledOn() + "."));
                }
            }
            write(claim, position, now.doubts(settled.get(), claim.evidence()), releaseId, owner);
        }
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
    }

    private static void write(ClaimFile claim, int position, List<Doubt> doubts, long releaseId, JdbcTemplate owner) {
        Long id = owner.queryForObject(
                "insert into claim (release_id, slug, claim, plans, verdict, reasoning, settled_on, settled,"
                        + " under_review, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                releaseId,
                claim.slug(),
                claim.claim(),
                array(claim.plans()),
                claim.verdict(),
                claim.reasoning(),
                LocalDate.parse(claim.settledOn()),
                claim.settled(),
                !doubts.isEmpty(),
                position);
        List<@Nullable Object[]> made = new ArrayList<>();
        for (ClaimFile.Made by : claim.made()) {
            made.add(new @Nullable Object[] {
                id, made.size(), by.who(), by.where(), by.credit(), by.url(), by.date(), by.note()
            });
        }
        owner.batchUpdate(
                "insert into claim_made (claim_id, rank, who, place, credit, url, made_on, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                made);
        List<@Nullable Object[]> evidence = new ArrayList<>();
        for (ClaimFile.Piece piece : claim.evidence()) {
            ClaimFile.Fact fact = piece.fact();
            ClaimFile.Absence absence = piece.absence();
            evidence.add(new @Nullable Object[] {
                id,
                evidence.size(),
                piece.kind(),
                piece.note(),
                piece.ref(),
                piece.plan(),
                fact == null ? null : fact.what(),
                array(absence == null ? List.of() : absence.terms()),
                piece.event()
            });
        }
        owner.batchUpdate(
                "insert into claim_evidence (claim_id, rank, kind, note, ref, plan, fact, terms, event)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                evidence);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Doubt doubt : doubts) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                doubt.evidence(),
                doubt.what().slug(),
                array(doubt.refs().stream().map(ItemRef::toString).toList()),
                array(doubt.parts())
            });
        }
        owner.batchUpdate(
                "insert into claim_doubt (claim_id, rank, evidence, what, refs, parts) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** Of the whole entry with its keys in order: a packed release has them sorted, a file as they were written. */
    private static String digest(Content.Entry event) {
        return Sha256.hex(sorted(event.as(Object.class)));
    }

    private static String sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(String.valueOf(key), sorted(entry)));
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ClaimLoader::sorted).toList().toString();
        }
        return String.valueOf(value);
    }

    /** The states of releases, each read once. */
    private static final class States {
        private final Map<LocalDate, Optional<ReleaseState>> read = new HashMap<>();
        private final long own;
        private final JdbcTemplate owner;
        private @Nullable ReleaseState now;

        States(long own, JdbcTemplate owner) {
            this.own = own;
            this.owner = owner;
        }

        /** The release that is being loaded; its plans are. */
        ReleaseState now() {
            if (now == null) {
                now = ReleaseState.of(own, owner);
            }
            return Objects.requireNonNull(now);
        }

        /** The release of that date; empty if there is none, or none but a state that was being prepared and given up. */
        Optional<ReleaseState> on(LocalDate date) {
            return read.computeIfAbsent(
                    date,
                    day -> owner
                            .queryForList(
                                    "select id from release where date = ? and (published or id = ?)",
                                    Long.class,
                                    day,
                                    own)
                            .stream()
                            .map(id -> id == own ? now() : ReleaseState.of(id, owner))
                            .findFirst());
        }
    }
}
