package org.parallax.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.arena.ArenaSlug;
import org.parallax.claim.ClaimSlug;
import org.parallax.content.Content;
import org.parallax.content.ContentIndex;
import org.parallax.content.Supplements;
import org.parallax.event.EventId;
import org.parallax.plan.BodySlug;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.text.Sha256;
import org.parallax.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes the index of the newest release: what can be found, and the words that it has. */
@Component
// After the official documents, whose passages are found too.
@Order(1)
class SearchIndex implements ContentIndex {
    /** What the pillars, bodies and the plan of something are called is found with it, as words. */
    private static final String OF_PILLARS =
            "array(select pillar.slug from %s_pillar link join pillar on pillar.id = pillar_id"
                    + " where %s_id = provision.id order by rank) pillars,"
                    + " (select string_agg(pillar.name, '; ') from %s_pillar link join pillar on pillar.id = pillar_id"
                    + " where %s_id = provision.id) pillar_names";

    private static final String OF_PLAN = "plan.slug plan, plan.short_name, plan.position plan_position,"
            + " concat_ws(' ', plan.label, plan.name, plan.country, plan.short_name) plan_names, provision.number";

    private static final String OF_SECTION =
            "(select concat_ws('; ', section.heading, section.heading_original, parent.heading)"
                    + " from section left join section parent on parent.id = section.parent_id"
                    + " where section.id = provision.section_id) headings";

    /** What is only the nearest section is no passage of its own. */
    private static final String OFFICIAL =
            "coalesce((select string_agg(passage.text, E'\\n' order by document.language)"
                    + " from source_passage passage join source_document document on document.id = document_id"
                    + " where document.plan = plan.slug and passage.number = provision.number and how <> 'section'), '') official";

    private static final String ITEMS = "select " + OF_PLAN + ", provision.title, summary, " + OF_SECTION + ", "
            + OF_PILLARS.formatted("item", "policy_item", "item", "policy_item")
            + ", " + OFFICIAL + ", instrument, force, scope,"
            + " array(select body.slug from item_body join body on body.id = body_id"
            + " where policy_item_id = provision.id order by role, item_body.position) bodies,"
            + " (select string_agg(concat_ws('; ', body.name, body.short_name, array_to_string(body.aliases, '; ')), '; ')"
            + " from item_body join body on body.id = body_id where policy_item_id = provision.id and role = 'lead') lead_names,"
            + " (select string_agg(concat_ws('; ', body.name, body.short_name, array_to_string(body.aliases, '; ')), '; ')"
            + " from item_body join body on body.id = body_id where policy_item_id = provision.id and role <> 'lead') body_names"
            + " from policy_item provision join plan on plan.id = plan_id where release_id = ?";

    private static final String FRAMING = "select " + OF_PLAN + ", provision.title, summary, " + OF_SECTION + ", "
            + OF_PILLARS.formatted("framing", "framing_passage", "framing", "framing_passage")
            + ", " + OFFICIAL + " from framing_passage provision join plan on plan.id = plan_id where release_id = ?";

    private static final String SECTIONS = "select " + OF_PLAN + ", heading, heading_original,"
            + " (select heading from section parent where parent.id = provision.parent_id) parent_heading"
            + " from section provision join plan on plan.id = plan_id where release_id = ?";

    private static final String POSITIONS = "select sentence.plan, pillar.slug, pillar.name, pillar.definition,"
            + " concat_ws(' ', plan.label, plan.name, plan.country, plan.short_name) plan_names,"
            + " (select other.slug from plan_pair pair join plan other on other.id in (first_plan_id, second_plan_id)"
            + " and other.id <> sentence.plan_id"
            + " where sentence.plan_id in (first_plan_id, second_plan_id) order by pair.position limit 1) other,"
            + " string_agg(text, ' ' order by rank) text"
            + " from position_sentence sentence join pillar on pillar.id = pillar_id join plan on plan.id = plan_id"
            + " where sentence.release_id = ?"
            + " group by sentence.plan, sentence.plan_id, pillar.id, plan.id order by pillar.position, plan.position";

    private static final String RELATIONS = "select first, second, rationale,"
            + " a.title first_title, b.title second_title, p.slug first_plan, q.slug second_plan,"
            + " array(select distinct pillar.slug from item_pillar join pillar on pillar.id = pillar_id"
            + " where policy_item_id in (a.id, b.id)) pillars"
            + " from relation join policy_item a on a.id = first_item_id join policy_item b on b.id = second_item_id"
            + " join plan p on p.id = a.plan_id join plan q on q.id = b.plan_id"
            + " where relation.release_id = ? order by relation.sequence";

    private static final String PILLARS =
            "select slug, name, definition, inclusion from pillar where release_id = ? order by position";

    private static final String BODIES =
            "select slug, name, short_name, aliases, parent_slug from body where release_id = ? order by position";

    private static final String EVENTS = "select slug, title, concat_ws(' ', what, note) text, why,"
            + " array(select plan from event_plan where event_id = event.id order by rank) plans,"
            + " array(select pillar from event_pillar where event_id = event.id order by rank) pillars,"
            + " (select string_agg(publisher, '; ' order by rank) from event_source where event_id = event.id) publishers"
            + " from event where release_id = ? order by sequence";

    /** A claim is found by itself, by why it was settled as it is, and by who made it. */
    private static final String CLAIMS = "select slug, claim, reasoning, plans,"
            + " (select string_agg(distinct concat_ws('; ', who, place), '; ') from claim_made where claim_id = claim.id) makers"
            + " from claim where release_id = ? order by position";
    /** With the name of its region or vendor, which is another subject. */
    private static final String ARENA =
            "select subject.slug, subject.name, subject.kind, aliases, coalesce(about, '') about,"
                    + " coalesce((select name from arena_subject other where other.release_id = subject.release_id"
                    + " and other.slug in (subject.region, subject.vendor)), '') belongs_to"
                    + " from arena_subject subject where release_id = ? order by position";

    /** Goes up whenever what is indexed, or how, changes. */
    private static final int VERSION = 7;

    private final Addresses addresses;
    private final Thesaurus thesaurus;
    /** Other words by which an item or passage is asked for, by its reference. */
    private final Map<String, String> keywords = new TreeMap<>();

    SearchIndex(Addresses addresses, Supplements supplements, Thesaurus thesaurus) {
        this.addresses = addresses;
        this.thesaurus = thesaurus;
        supplements
                .of("keywords")
                .forEach(entry -> keywords.merge(
                        entry.text("ref"),
                        entry.list("words").stream().map(Content.Entry::text).collect(Collectors.joining("; ")),
                        (one, other) -> one + "; " + other));
    }

    /** Makes the index anew if the newest release, the keywords, the thesaurus or the way of indexing is another than it was made from. */
    @Override
    public void refresh(Content newest, long release, JdbcTemplate owner) {
        String state = Sha256.hex(VERSION + " " + keywords + " " + thesaurus.words() + " "
                + owner.queryForList("select checksum from source_state", String.class));
        if (!owner.queryForList("select from search_state where release_id = ? and checksum = ?", release, state)
                .isEmpty()) {
            return;
        }
        write(documents(release, owner), release, state, owner);
    }

    /** All that can be found in a release, in the order of the documents. */
    List<Document> documents(long release, JdbcTemplate owner) {
        return Stream.of(
                        Stream.of(
                                        owner.query(ITEMS, this::item, release),
                                        owner.query(FRAMING, this::framing, release),
                                        owner.query(SECTIONS, this::section, release))
                                .flatMap(List::stream)
                                .sorted(Comparator.comparing(Document::planPosition)
                                        .thenComparing(document -> new PlanNumber(String.valueOf(document.number())))),
                        owner.query(POSITIONS, this::position, release).stream(),
                        owner.query(RELATIONS, this::relation, release).stream(),
                        owner.query(PILLARS, this::pillar, release).stream(),
                        owner.query(BODIES, this::body, release).stream(),
                        owner.query(EVENTS, this::event, release).stream(),
                        owner.query(CLAIMS, this::claim, release).stream(),
                        owner.query(ARENA, this::arena, release).stream())
                .flatMap(document -> document)
                .toList();
    }

    /** Writes documents in their order, in place of all that was there, and their words with those of the thesaurus. */
    void write(List<Document> documents, long release, String state, JdbcTemplate owner) {
        owner.update("delete from search_state");
        owner.update("delete from search_document");
        owner.update("delete from search_word");
        List<@Nullable Object[]> rows = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(place -> documents.get(place).row(release, place + 1))
                .toList();
        Map<String, Integer> words = documents.parallelStream()
                .flatMap(document -> document.words().stream().distinct())
                .collect(Collectors.toConcurrentMap(word -> word, word -> 1, Integer::sum));
        thesaurus.words().forEach(word -> words.putIfAbsent(word, 0));
        owner.batchUpdate(
                "insert into search_document (release_id, position, kind, ref, plan, number, title, text, path, plans, pillars,"
                        + " instrument, force, scope, bodies, names, official, vector) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('english', ?), 'B')"
                        + " || setweight(to_tsvector('english', ?), 'C') || setweight(to_tsvector('english', ?), 'D'))",
                rows);
        owner.batchUpdate(
                "insert into search_word (word, documents) values (?, ?)",
                words.entrySet().stream()
                        .map(word -> new Object[] {word.getKey(), word.getValue()})
                        .toList());
        // So that the first search for a mistyped word does not go through all of them.
        owner.execute("analyze search_word");
        owner.update(
                "insert into search_state (release_id, documents, checksum) values (?, ?, ?)",
                release,
                documents.size(),
                state);
    }

    /**
     * Something that can be found.
     *
     * @param planPosition the place of its plan among the plans; 0 where it stands in none
     * @param keywords other words by which it is asked for; they weigh as much as the text
     * @param official the official passages
     * @param headings words that weigh less than title and text
     * @param around words that weigh least
     */
    record Document(
            HitKind kind,
            String ref,
            @Nullable String plan,
            @Nullable String number,
            int planPosition,
            String title,
            String text,
            String path,
            List<String> plans,
            List<String> pillars,
            @Nullable String instrument,
            @Nullable String force,
            @Nullable String scope,
            List<String> bodies,
            List<String> names,
            String keywords,
            String official,
            String headings,
            String around) {

        @Nullable
        Object[] row(long releaseId, int position) {
            return new @Nullable Object[] {
                releaseId,
                position,
                kind.slug(),
                ref,
                plan,
                number,
                title,
                text,
                path,
                plans.toArray(String[]::new),
                pillars.toArray(String[]::new),
                instrument,
                force,
                scope,
                bodies.toArray(String[]::new),
                names.stream().map(name -> String.join(" ", Words.of(name))).toArray(String[]::new),
                official,
                indexed(title + "; " + String.join("; ", names)),
                indexed(text + "; " + keywords),
                indexed(headings),
                indexed(around + "; " + official)
            };
        }

        List<String> words() {
            return Words.of(String.join("; ", title, String.join("; ", names), text, keywords, official, headings));
        }

        private static String indexed(String text) {
            return Words.of(text).stream()
                    .flatMap(word -> Words.chinese(word) ? Words.pairs(word).stream() : Stream.of(word))
                    .collect(Collectors.joining(" "));
        }
    }

    private Document item(ResultSet row, int n) throws SQLException {
        return provision(
                HitKind.ITEM,
                row,
                row.getString("title"),
                row.getString("summary"),
                list(row, "pillars"),
                row.getString("instrument"),
                row.getString("force"),
                row.getString("scope"),
                list(row, "bodies"),
                words(row, "lead_names"),
                row.getString("official"),
                words(row, "headings", "body_names"),
                words(row, "pillar_names", "plan_names"));
    }

    private Document framing(ResultSet row, int n) throws SQLException {
        return provision(
                HitKind.FRAMING,
                row,
                row.getString("title"),
                row.getString("summary"),
                list(row, "pillars"),
                null,
                null,
                null,
                List.of(),
                "",
                row.getString("official"),
                words(row, "headings"),
                words(row, "pillar_names", "plan_names"));
    }

    private Document section(ResultSet row, int n) throws SQLException {
        return provision(
                HitKind.SECTION,
                row,
                row.getString("heading"),
                words(row, "heading_original"),
                List.of(),
                null,
                null,
                null,
                List.of(),
                "",
                "",
                words(row, "parent_heading"),
                words(row, "plan_names"));
    }

    private Document provision(
            HitKind kind,
            ResultSet row,
            String title,
            String text,
            List<String> pillars,
            @Nullable String instrument,
            @Nullable String force,
            @Nullable String scope,
            List<String> bodies,
            String leads,
            String official,
            String headings,
            String around)
            throws SQLException {
        PlanId plan = new PlanId(row.getString("plan"));
        PlanNumber number = new PlanNumber(row.getString("number"));
        String shortName = row.getString("short_name");
        String ref = new ItemRef(shortName, number).toString();
        return new Document(
                kind,
                ref,
                shortName,
                number.value(),
                row.getInt("plan_position"),
                title,
                text,
                addresses.of(plan, number),
                List.of(plan.value()),
                pillars,
                instrument,
                force,
                scope,
                bodies,
                List.of(),
                keywords.getOrDefault(ref, "") + "; " + leads,
                official,
                headings,
                around);
    }

    private Document position(ResultSet row, int n) throws SQLException {
        PlanId plan = new PlanId(row.getString("plan"));
        PillarSlug pillar = new PillarSlug(row.getString("slug"));
        String other = row.getString("other");
        return free(
                HitKind.POSITION,
                plan + "/" + pillar,
                row.getString("name"),
                row.getString("text"),
                other == null ? addresses.of(pillar) : addresses.comparison(plan, new PlanId(other), pillar),
                List.of(plan.value()),
                List.of(pillar.value()),
                List.of(),
                List.of(),
                row.getString("definition"),
                row.getString("plan_names"));
    }

    private Document relation(ResultSet row, int n) throws SQLException {
        ItemRef first = ItemRef.parse(row.getString("first")).orElseThrow();
        ItemRef second = ItemRef.parse(row.getString("second")).orElseThrow();
        return free(
                HitKind.RELATION,
                first + "/" + second,
                row.getString("first_title") + " / " + row.getString("second_title"),
                row.getString("rationale"),
                addresses.relation(first, second),
                List.of(row.getString("first_plan"), row.getString("second_plan")),
                list(row, "pillars"),
                List.of(),
                List.of(),
                "",
                "");
    }

    private Document pillar(ResultSet row, int n) throws SQLException {
        PillarSlug slug = new PillarSlug(row.getString("slug"));
        return free(
                HitKind.PILLAR,
                slug.value(),
                row.getString("name"),
                row.getString("definition"),
                addresses.of(slug),
                List.of(),
                List.of(slug.value()),
                List.of(),
                List.of(row.getString("name"), slug.value().replace('-', ' ')),
                row.getString("inclusion"),
                "");
    }

    private Document body(ResultSet row, int n) throws SQLException {
        BodySlug slug = new BodySlug(row.getString("slug"));
        List<String> names = new ArrayList<>(List.of(row.getString("name"), row.getString("short_name"), slug.value()));
        names.addAll(list(row, "aliases"));
        return free(
                HitKind.BODY,
                slug.value(),
                row.getString("name"),
                String.join(" · ", list(row, "aliases")),
                addresses.of(slug),
                List.of(),
                List.of(),
                List.of(slug.value()),
                names,
                "",
                "");
    }

    private Document event(ResultSet row, int n) throws SQLException {
        EventId id = new EventId(row.getString("slug"));
        return free(
                HitKind.EVENT,
                id.value(),
                row.getString("title"),
                row.getString("text"),
                addresses.of(id),
                list(row, "plans"),
                list(row, "pillars"),
                List.of(),
                List.of(),
                row.getString("publishers"),
                row.getString("why"));
    }

    private Document claim(ResultSet row, int n) throws SQLException {
        String slug = row.getString("slug");
        return free(
                HitKind.CLAIM,
                slug,
                row.getString("claim"),
                row.getString("reasoning"),
                addresses.of(new ClaimSlug(slug)),
                list(row, "plans"),
                List.of(),
                List.of(),
                List.of(),
                row.getString("makers"),
                "");
    }

    private Document arena(ResultSet row, int n) throws SQLException {
        ArenaSlug slug = new ArenaSlug(row.getString("slug"));
        List<String> names =
                new ArrayList<>(List.of(row.getString("name"), slug.value().replace('-', ' ')));
        names.addAll(list(row, "aliases"));
        return free(
                HitKind.ARENA,
                slug.value(),
                row.getString("name"),
                row.getString("about"),
                addresses.of(slug),
                List.of(),
                List.of(),
                List.of(),
                names,
                words(row, "kind", "belongs_to"),
                "");
    }

    private static Document free(
            HitKind kind,
            String ref,
            String title,
            String text,
            String path,
            List<String> plans,
            List<String> pillars,
            List<String> bodies,
            List<String> names,
            String headings,
            String around) {
        return new Document(
                kind, ref, null, null, 0, title, text, path, plans, pillars, null, null, null, bodies, names, "", "",
                headings, around);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static String words(ResultSet row, String... columns) throws SQLException {
        List<String> words = new ArrayList<>();
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null) {
                words.add(text);
            }
        }
        return String.join("; ", words);
    }
}
