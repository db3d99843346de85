package org.parallax.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads pillars, bodies, plans and pairs; everything else refers to them, so it comes first. */
@Component
@Order(0)
class PlanLoader implements ContentLoader {
    private static final int BATCH = 1000;

    /** The properties of an item that list bodies. */
    private static final List<String> BODY_LISTS = List.of("lead", "support", "addressed");

    @Override
    public List<ContentProblem> check(Content content) {
        List<ContentProblem> problems = new ArrayList<>();
        Set<String> pillars = uniqueTexts(content.entries("pillars"), "slug", "pillar", problems);
        Set<String> bodies = new HashSet<>();
        for (Content.Entry body : content.entries("bodies")) {
            String parent = body.text("parent");
            if (!parent.isEmpty() && !bodies.contains(parent)) {
                problems.add(body.problem("The parent \"" + parent + "\" does not stand before this body."));
            }
            if (!bodies.add(body.text("slug"))) {
                problems.add(body.problem("The body \"" + body.text("slug") + "\" stands here a second time."));
            }
        }
        Set<String> plans = uniqueTexts(content.entries("plans"), "id", "plan", problems);
        uniqueTexts(content.entries("plans"), "short", "short name", problems);
        uniqueTexts(content.entries("plans"), "position", "position", problems);
        Set<Set<String>> pairs = new HashSet<>();
        for (Content.Entry pair : content.entries("pairs")) {
            pair.elements().forEach(plan -> {
                if (!plans.contains(plan.text())) {
                    problems.add(plan.problem("The plan \"" + plan.text() + "\" does not exist."));
                }
            });
            if (!pairs.add(pair.elements().stream().map(Content.Entry::text).collect(Collectors.toSet()))) {
                problems.add(pair.problem("This pair stands here a second time."));
            }
        }
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Content.Entry plan : content.entries("plans")) {
            numbers.put(plan.text("id"), checkPlan(plan, pillars, bodies, problems));
        }
        checkNumbers(content, numbers, problems);
        return problems;
    }

    @Override
    public List<ContentProblem> checkSuccession(Content earlier, Content later) {
        List<ContentProblem> problems = new ArrayList<>();
        Map<String, Content.Entry> registers = new HashMap<>();
        later.entries("ids").forEach(register -> registers.put(register.text("plan"), register));
        for (Content.Entry register : earlier.entries("ids")) {
            Content.Entry now = registers.get(register.text("plan"));
            Set<String> kept = now == null
                    ? Set.of()
                    : now.list("numbers").stream().map(Content.Entry::text).collect(Collectors.toSet());
            for (Content.Entry number : register.list("numbers")) {
                if (!kept.contains(number.text())) {
                    problems.add(new ContentProblem(
                            "ids.yaml",
                            0,
                            register.text("plan") + "/" + number.text() + " was published on " + earlier.date()
                                    + " and is missing: an identifier is kept for ever."));
                }
            }
        }
        return problems;
    }

    private static Set<String> uniqueTexts(
            List<Content.Entry> entries, String property, String kind, List<ContentProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (Content.Entry entry : entries) {
            if (!seen.add(entry.text(property))) {
                problems.add(
                        entry.problem("The " + kind + " \"" + entry.text(property) + "\" stands here a second time."));
            }
        }
        return seen;
    }

    private static Set<String> checkPlan(
            Content.Entry plan, Set<String> pillars, Set<String> bodies, List<ContentProblem> problems) {
        Set<String> numbers = new HashSet<>();
        Set<String> titles = new HashSet<>();
        checkDate(plan, "issued", problems);
        if (!plan.text("titleSentenceCase").equalsIgnoreCase(plan.text("title"))) {
            problems.add(plan.problem("The title in sentence case differs from the title in more than capitals."));
        }
        checkLevels(plan, plan.list("levels").size(), problems);
        for (Content.Entry passage : plan.list("framing")) {
            checkProvision(passage, "0", numbers, titles, pillars, bodies, problems);
        }
        for (Content.Entry section : plan.list("sections")) {
            checkSection(section, "", numbers, titles, pillars, bodies, problems);
        }
        return numbers;
    }

    private static void checkDate(Content.Entry entry, String property, List<ContentProblem> problems) {
        try {
            LocalDate.parse(entry.text(property));
        } catch (DateTimeParseException e) {
            problems.add(entry.problem("\"" + entry.text(property) + "\" is not a calendar date."));
        }
    }

    /** A plan names what it calls its headings on each level that it has. */
    private static void checkLevels(Content.Entry holder, int levelsBelow, List<ContentProblem> problems) {
        for (Content.Entry section : holder.list("sections")) {
            if (levelsBelow == 0) {
                problems.add(section.problem("The plan has no level for the heading " + section.text("number") + "."));
            } else {
                checkLevels(section, levelsBelow - 1, problems);
            }
        }
    }

    private static void checkSection(
            Content.Entry section,
            String parent,
            Set<String> numbers,
            Set<String> titles,
            Set<String> pillars,
            Set<String> bodies,
            List<ContentProblem> problems) {
        String number = section.text("number");
        checkNumber(section, number, parent, numbers, problems);
        section.optional("framing")
                .forEach(passage -> checkProvision(passage, number, numbers, titles, pillars, bodies, problems));
        section.list("sections")
                .forEach(child -> checkSection(child, number, numbers, titles, pillars, bodies, problems));
        section.list("items").forEach(item -> checkProvision(item, number, numbers, titles, pillars, bodies, problems));
    }

    private static void checkProvision(
            Content.Entry provision,
            String section,
            Set<String> numbers,
            Set<String> titles,
            Set<String> pillars,
            Set<String> bodies,
            List<ContentProblem> problems) {
        checkNumber(provision, provision.text("number"), section, numbers, problems);
        if (!titles.add(provision.text("title"))) {
            problems.add(provision.problem("Another entry of the plan has the same title."));
        }
        OptionalInt end = provision.number("printedPageEnd");
        if (end.isPresent() && end.getAsInt() <= provision.number("printedPage").orElse(0)) {
            problems.add(
                    provision.problem("The page on which it ends does not come after the one on which it begins."));
        }
        for (Content.Entry pillar : provision.list("pillars")) {
            if (!pillars.contains(pillar.text())) {
                problems.add(pillar.problem("The pillar \"" + pillar.text() + "\" does not exist."));
            }
        }
        Set<String> named = new HashSet<>();
        for (String list : BODY_LISTS) {
            for (Content.Entry body : provision.list(list)) {
                if (!bodies.contains(body.text())) {
                    problems.add(body.problem("The body \"" + body.text() + "\" does not exist."));
                }
                if (!named.add(body.text())) {
                    problems.add(body.problem("The body \"" + body.text() + "\" has two roles in this item."));
                }
            }
        }
    }

    private static void checkNumber(
            Content.Entry entry, String number, String parent, Set<String> numbers, List<ContentProblem> problems) {
        int dot = number.lastIndexOf('.');
        String actual = dot < 0 ? "" : number.substring(0, dot);
        if (!actual.equals(parent)) {
            problems.add(entry.problem("The number " + number + " does not belong "
                    + (parent.isEmpty() ? "at the top of the plan." : "under " + parent + ".")));
        }
        if (!numbers.add(number)) {
            problems.add(entry.problem("The number " + number + " stands here a second time."));
        }
    }

    /** Every number in use is registered; every registered number is in use or withdrawn, never both. */
    private static void checkNumbers(Content content, Map<String, Set<String>> numbers, List<ContentProblem> problems) {
        Set<String> withdrawn = new HashSet<>();
        for (Content.Entry entry : content.entries("withdrawn")) {
            String id = entry.text("plan") + "/" + entry.text("number");
            withdrawn.add(id);
            checkDate(entry, "date", problems);
            if (entry.optional("renamed").findAny().isPresent()
                    && entry.list("successors").size() != 1) {
                problems.add(entry.problem(id + " is renamed, and so it has one successor."));
            }
            if (numbers.getOrDefault(entry.text("plan"), Set.of()).contains(entry.text("number"))) {
                problems.add(entry.problem(id + " is withdrawn, and still in its plan."));
            }
        }
        Set<String> registered = new HashSet<>();
        for (Content.Entry register : content.entries("ids")) {
            String plan = register.text("plan");
            for (Content.Entry number : register.list("numbers")) {
                String id = plan + "/" + number.text();
                registered.add(id);
                if (!numbers.getOrDefault(plan, Set.of()).contains(number.text()) && !withdrawn.contains(id)) {
                    problems.add(number.problem(
                            id + " is no longer in its plan: withdrawn.yaml must say why and what follows it."));
                }
            }
        }
        content.entries("withdrawn").stream()
                .flatMap(entry -> entry.list("successors").stream())
                .filter(successor -> !registered.contains(successor.text()))
                .forEach(successor -> problems.add(
                        successor.problem("The successor " + successor.text() + " is not registered in ids.yaml.")));
        numbers.forEach((plan, used) -> used.stream()
                .map(number -> plan + "/" + number)
                .filter(id -> !registered.contains(id))
                .sorted()
                .forEach(id -> problems.add(new ContentProblem("ids.yaml", 0, id + " is not registered here."))));
        withdrawn.stream()
                .filter(id -> !registered.contains(id))
                .sorted()
                .forEach(id -> problems.add(new ContentProblem("ids.yaml", 0, id + " is not registered here.")));
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        Map<String, Long> pillars = loadPillars(content, releaseId, owner);
        Map<String, Long> bodies = loadBodies(content, releaseId, owner);
        Map<String, Long> plans = new HashMap<>();
        for (Content.Entry entry : content.entries("plans")) {
            PlanFile plan = entry.as(PlanFile.class);
            plans.put(plan.id(), new Load(owner, pillars, bodies).plan(plan, releaseId));
        }
        for (Content.Entry gone : content.entries("withdrawn")) {
            owner.update(
                    "insert into withdrawal (release_id, plan, number, withdrawn_on, reason, successors, renamed)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    releaseId,
                    gone.text("plan"),
                    gone.text("number"),
                    Date.valueOf(LocalDate.parse(gone.text("date"))),
                    gone.text("reason"),
                    gone.list("successors").stream().map(Content.Entry::text).toArray(String[]::new),
                    gone.optional("renamed").findAny().isPresent());
        }
        int pairs = 0;
        for (Content.Entry pair : content.entries("pairs")) {
            List<Content.Entry> two = pair.elements();
            owner.update(
                    "insert into plan_pair (release_id, first_plan_id, second_plan_id, position) values (?, ?, ?, ?)",
                    releaseId,
                    plans.get(two.get(0).text()),
                    plans.get(two.get(1).text()),
                    ++pairs);
        }
    }

    private static Map<String, Long> loadPillars(Content content, long releaseId, JdbcTemplate owner) {
        Map<String, Long> ids = new HashMap<>();
        for (Content.Entry entry : content.entries("pillars")) {
            PillarFile pillar = entry.as(PillarFile.class);
            ids.put(
                    pillar.slug(),
                    insert(
                            owner,
                            "insert into pillar (release_id, slug, name, definition, inclusion, borders, example,"
                                    + " example_why, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                            releaseId,
                            pillar.slug(),
                            pillar.name(),
                            pillar.definition(),
                            pillar.include(),
                            pillar.borders().toArray(String[]::new),
                            pillar.example().item(),
                            pillar.example().why(),
                            ids.size() + 1));
        }
        return ids;
    }

    private static Map<String, Long> loadBodies(Content content, long releaseId, JdbcTemplate owner) {
        Map<String, Long> ids = new HashMap<>();
        for (Content.Entry entry : content.entries("bodies")) {
            BodyFile body = entry.as(BodyFile.class);
            ids.put(
                    body.slug(),
                    insert(
                            owner,
                            "insert into body (release_id, parent_slug, slug, name, short_name, country, aliases,"
                                    + " position) values (?, ?, ?, ?, ?, ?, ?, ?) returning id",
                            releaseId,
                            body.parent(),
                            body.slug(),
                            body.name(),
                            body.shortName(),
                            body.country(),
                            orEmpty(body.aliases()).toArray(String[]::new),
                            ids.size() + 1));
        }
        return ids;
    }

    private static Long insert(JdbcTemplate owner, String sql, @Nullable Object... values) {
        return Objects.requireNonNull(owner.queryForObject(sql, Long.class, values));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** One plan on its way into the database: rows are collected, and written table by table in batches. */
    private static final class Load {
        private final JdbcTemplate owner;
        private final Map<String, Long> pillars;
        private final Map<String, Long> bodies;
        private final List<@Nullable Object[]> passages = new ArrayList<>();
        private final List<@Nullable Object[]> passagePillars = new ArrayList<>();
        private final List<@Nullable Object[]> items = new ArrayList<>();
        private final List<@Nullable Object[]> itemPillars = new ArrayList<>();
        private final List<@Nullable Object[]> itemBodies = new ArrayList<>();
        private int sections;
        private Iterator<Long> passageIds = List.<Long>of().iterator();
        private Iterator<Long> itemIds = List.<Long>of().iterator();

        Load(JdbcTemplate owner, Map<String, Long> pillars, Map<String, Long> bodies) {
            this.owner = owner;
            this.pillars = pillars;
            this.bodies = bodies;
        }

        long plan(PlanFile plan, long releaseId) {
            long id = insert(
                    owner,
                    "insert into plan (release_id, slug, short_name, country, label, running, name, title,"
                            + " title_sentence_case, title_original, issuer, place,"
                            + " issued_on, speaks_to, form, division_note, levels, source_sha256, pdf_page_offset,"
                            + " position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                    releaseId,
                    plan.id(),
                    plan.shortName(),
                    plan.country(),
                    plan.label(),
                    plan.running(),
                    plan.name(),
                    plan.title(),
                    plan.titleSentenceCase(),
                    plan.titleOriginal(),
                    plan.issuer(),
                    plan.place(),
                    Date.valueOf(LocalDate.parse(plan.issued())),
                    plan.speaksTo(),
                    plan.form(),
                    plan.divisionNote(),
                    plan.levels().toArray(String[]::new),
                    plan.sourceSha256(),
                    plan.pdfPageOffset(),
                    plan.position());
            for (int i = 0; i < plan.sources().size(); i++) {
                PlanFile.Source source = plan.sources().get(i);
                owner.update(
                        "insert into plan_source (plan_id, position, label, language, url, publisher) values (?, ?, ?, ?, ?, ?)",
                        id,
                        i,
                        source.label(),
                        source.language(),
                        source.url(),
                        source.publisher());
            }
            List<PlanFile.Rival> rivals = orEmpty(plan.rivalFigures());
            for (int i = 0; i < rivals.size(); i++) {
                owner.update(
                        "insert into rival_figure (plan_id, figure, whose, note, position) values (?, ?, ?, ?, ?)",
                        id,
                        rivals.get(i).figure(),
                        rivals.get(i).whose(),
                        rivals.get(i).note(),
                        i);
            }
            itemIds = ids(
                    "policy_item",
                    count(plan.sections(), section -> orEmpty(section.items()).size()));
            passageIds = ids(
                    "framing_passage",
                    plan.framing().size() + count(plan.sections(), section -> section.framing() == null ? 0 : 1));
            plan.framing().forEach(passage -> passage(id, null, passage));
            plan.sections().forEach(section -> section(id, null, section));
            write();
            return id;
        }

        private Iterator<Long> ids(String table, int count) {
            return owner.queryForList(
                            "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)",
                            Long.class,
                            table,
                            count)
                    .iterator();
        }

        private static int count(List<PlanFile.Section> sections, ToIntFunction<PlanFile.Section> counter) {
            return sections.stream()
                    .mapToInt(section -> counter.applyAsInt(section) + count(orEmpty(section.sections()), counter))
                    .sum();
        }

        private void section(long plan, @Nullable Long parent, PlanFile.Section section) {
            Long id = insert(
                    owner,
                    "insert into section (plan_id, parent_id, number, heading, heading_original, printed_page,"
                            + " checked, checked_note, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                    plan,
                    parent,
                    section.number(),
                    section.heading(),
                    section.headingOriginal(),
                    section.printedPage(),
                    section.checked(),
                    section.checkedNote(),
                    ++sections);
            if (section.framing() != null) {
                passage(plan, id, section.framing());
            }
            orEmpty(section.sections()).forEach(child -> section(plan, id, child));
            int position = 0;
            for (PlanFile.Item item : orEmpty(section.items())) {
                item(plan, id, section.number(), item, ++position);
            }
        }

        private void passage(long plan, @Nullable Long section, PlanFile.Passage passage) {
            Long id = passageIds.next();
            passages.add(new @Nullable Object[] {
                id,
                plan,
                section,
                passage.number(),
                passage.title(),
                passage.summary(),
                passage.printedPage(),
                passage.printedPageEnd(),
                passage.checked(),
                passage.checkedNote(),
                passage.review(),
                passage.passageSha256(),
                passages.size() + 1
            });
            addPillars(passagePillars, id, passage.pillars());
        }

        private void item(long plan, Long section, String sectionNumber, PlanFile.Item item, int position) {
            Long id = itemIds.next();
            items.add(new @Nullable Object[] {
                id,
                plan,
                section,
                sectionNumber,
                item.number(),
                item.title(),
                item.summary(),
                item.printedPage(),
                item.printedPageEnd(),
                position,
                item.instrument(),
                item.force(),
                item.addressee(),
                item.scope(),
                item.checked(),
                item.checkedNote(),
                item.review(),
                item.passageSha256(),
                items.size() + 1
            });
            addPillars(itemPillars, id, item.pillars());
            addBodies(id, BodyRole.LEAD, orEmpty(item.lead()));
            addBodies(id, BodyRole.SUPPORT, orEmpty(item.support()));
            addBodies(id, BodyRole.ADDRESSED, orEmpty(item.addressed()));
        }

        private void addPillars(List<@Nullable Object[]> rows, Long id, List<String> slugs) {
            for (int rank = 0; rank < slugs.size(); rank++) {
                rows.add(new @Nullable Object[] {id, pillars.get(slugs.get(rank)), rank});
            }
        }

        private void addBodies(Long id, BodyRole role, List<String> slugs) {
            for (int position = 0; position < slugs.size(); position++) {
                itemBodies.add(new @Nullable Object[] {
                    id, bodies.get(slugs.get(position)), role.name().toLowerCase(Locale.ROOT), position
                });
            }
        }

        private void write() {
            batch(
                    "insert into framing_passage (id, plan_id, section_id, number, title, summary, printed_page,"
                            + " printed_page_end, checked, checked_note, review, passage_sha256, sequence)"
                            + " overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    passages);
            batch("insert into framing_pillar (framing_passage_id, pillar_id, rank) values (?, ?, ?)", passagePillars);
            batch(
                    "insert into policy_item (id, plan_id, section_id, section_number, number, title, summary,"
                            + " printed_page, printed_page_end, position, instrument, force, addressee, scope, checked,"
                            + " checked_note, review, passage_sha256, sequence)"
                            + " overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    items);
            batch("insert into item_pillar (policy_item_id, pillar_id, rank) values (?, ?, ?)", itemPillars);
            batch("insert into item_body (policy_item_id, body_id, role, position) values (?, ?, ?, ?)", itemBodies);
        }

        private void batch(String sql, List<@Nullable Object[]> rows) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                owner.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
            }
        }
    }
}
