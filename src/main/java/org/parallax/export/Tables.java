package org.parallax.export;

import static org.parallax.export.ReleaseContent.id;
import static org.parallax.export.ReleaseContent.ranked;
import static org.parallax.export.ReleaseContent.slug;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.arena.Camp;
import org.parallax.arena.ModelRelease;
import org.parallax.arena.Openness;
import org.parallax.arena.SubjectKind;
import org.parallax.claim.ClaimState;
import org.parallax.claim.ClaimVerdict;
import org.parallax.claim.Doubt;
import org.parallax.claim.Evidence;
import org.parallax.claim.PlanFact;
import org.parallax.coding.Variable;
import org.parallax.comparison.Verdict;
import org.parallax.event.Actor;
import org.parallax.event.FollowThrough;
import org.parallax.event.Precision;
import org.parallax.event.Standing;
import org.parallax.fact.SourceLevel;
import org.parallax.plan.BodyRole;
import org.parallax.plan.Checked;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Review;
import org.parallax.plan.SectionLevel;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.RelationType;
import org.springframework.stereotype.Component;

/**
 * The tables of a release, and how each is filled. Files, schemas and descriptions are all made from these; the words for
 * each table and column are messages.
 */
@Component
class Tables {
    private static final String PLAN = "[a-z]{2}-[a-z0-9]+-[0-9]{4}";
    private static final String NUMBER = "[0-9]+(\\.[0-9]+)*";
    private static final String ID = PLAN + "/" + NUMBER;
    private static final String REF = "[A-Z]{2}-" + NUMBER;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String SHA256 = "[0-9a-f]{64}";
    private static final List<String> CHECKED =
            Arrays.stream(Checked.values()).map(Enum::name).toList();
    private static final List<String> LEVELS = slugs(SourceLevel.values());
    private static final List<String> REVIEW = slugs(Review.values());
    private static final List<String> TYPES = slugs(RelationType.values());
    private static final List<String> ITEM_PAIR = List.of("item_a", "item_b");
    private static final String ITEMS = "items";
    private static final String FRAMING = "framing";
    private static final String PLANS = "plans";
    private static final String PILLARS = "pillars";
    private static final String BODIES = "bodies";
    private static final String EVENTS = "events";
    private static final String PROVISIONS = "provisions";
    private static final String CLAIMS = "claims";
    private static final String ARENA_SUBJECTS = "arena_subjects";
    private static final String ARENA_FACTS = "arena_facts";
    private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private static final List<String> CAMPS = slugs(Camp.values());

    private final Addresses addresses;
    private final List<TableSource<?>> all;

    Tables(Addresses addresses) {
        this.addresses = addresses;
        this.all = List.of(
                releases(),
                release(),
                plans(),
                planSources(),
                sections(),
                provisions(),
                items(),
                framing(),
                pillars(),
                itemPillars(),
                framingPillars(),
                bodies(),
                bodyAliases(),
                itemBodies(),
                positions(),
                positionEvidence(),
                pairs(),
                relations(),
                relationDecisions(),
                relationCodings(),
                noCounterparts(),
                noCounterpartTerms(),
                comparisons(),
                comparisonTotals(),
                codebookVariables(),
                codebookValues(),
                codebookBorders(),
                relationRules(),
                codingDecisions(),
                codings(),
                withdrawals(),
                withdrawalSuccessors(),
                events(),
                eventPlans(),
                eventTies(),
                eventPillars(),
                eventSources(),
                followThrough(),
                claims(),
                claimPlans(),
                claimMade(),
                claimEvidence(),
                claimTerms(),
                claimDoubts(),
                claimDoubtRefs(),
                arenaSubjects(),
                arenaAliases(),
                arenaTies(),
                arenaEvents(),
                arenaFacts(),
                arenaFactSubjects(),
                arenaFactTies(),
                arenaFactSources());
    }

    /** All tables; a table stands after those that it refers to. */
    List<TableSource<?>> all() {
        return all;
    }

    private TableSource<?> release() {
        return TableSource.of("release", Tables::one)
                .date("date", content -> content.release().date())
                .key()
                .refersTo("releases", "date")
                .integer("comparison_rule", content -> content.release().comparisonRule())
                .integer("codebook_version", content -> content.codebook().version())
                .text("unit", content -> emptyAsNull(content.codebook().unit()))
                .optional()
                .date(
                        "arena_collected_on",
                        content ->
                                content.arena() == null ? null : content.arena().collected())
                .optional()
                .address("site", content -> addresses.absolute("/"))
                .address("licence", content -> Addresses.LICENCE)
                .build();
    }

    private static TableSource<?> releases() {
        return TableSource.of("releases", ReleaseContent::releases)
                .date("date", release -> release.date())
                .key()
                .bool("published", release -> release.published())
                .text("checksum", release -> release.checksum())
                .form(SHA256)
                .text("note", release -> release.note())
                .build();
    }

    private TableSource<?> plans() {
        return TableSource.of(PLANS, ReleaseContent::plans)
                .text("id", plan -> plan.id())
                .key()
                .form(PLAN)
                .text("short_name", plan -> plan.shortName())
                .unique()
                .form("[A-Z]{2}")
                .text("country", plan -> plan.country())
                .text("name", plan -> plan.name())
                .text("title", plan -> plan.title())
                .text("title_original", plan -> plan.titleOriginal())
                .optional()
                .text("issuer", plan -> plan.issuer())
                .text("place", plan -> plan.place())
                .date("issued_on", plan -> plan.issuedOn())
                .text("speaks_to", plan -> plan.speaksTo())
                .text("form", plan -> plan.form())
                .text("division_note", plan -> plan.divisionNote())
                .optional()
                .text("source_sha256", plan -> plan.sourceSha256())
                .optional()
                .form(SHA256)
                .integer("pdf_page_offset", plan -> plan.pdfPageOffset())
                .optional()
                .integer("position", plan -> plan.position())
                .unique()
                .from(1)
                .address("url", plan -> addresses.absolute(addresses.of(plan)))
                .build();
    }

    private static TableSource<?> planSources() {
        return TableSource.of(
                        "plan_sources",
                        content -> content.plans().stream()
                                .flatMap(plan -> ranked(plan, plan.sources()))
                                .toList())
                .text("plan", source -> source.of().id())
                .key()
                .refersTo(PLANS, "id")
                .integer("position", source -> source.rank())
                .key()
                .from(1)
                .text("label", source -> source.value().label())
                .text("language", source -> source.value().language())
                .address("url", source -> source.value().url())
                .text("publisher", source -> source.value().publisher())
                .optional()
                .build();
    }

    private TableSource<?> sections() {
        return TableSource.of("sections", ReleaseContent::sections)
                .text("id", row -> id(row.plan().id(), row.section().number()))
                .key()
                .form(ID)
                .text("plan", row -> row.plan().id())
                .refersTo(PLANS, "id")
                .text("number", row -> row.section().number())
                .form(NUMBER)
                .text(
                        "parent",
                        row -> row.section()
                                .number()
                                .parent()
                                .map(parent -> id(row.plan().id(), parent))
                                .orElse(null))
                .optional()
                .refersTo("sections", "id")
                .text("level", row -> slug(row.plan().levelOf(row.section().number())))
                .oneOf(slugs(SectionLevel.values()))
                .text("heading", row -> row.section().heading())
                .text("heading_original", row -> row.section().headingOriginal())
                .optional()
                .integer("printed_page", row -> row.section().printedPage())
                .optional()
                .from(1)
                .text("checked", row -> row.section().checked())
                .oneOf(CHECKED)
                .text("checked_note", row -> row.section().checkedNote())
                .optional()
                .address(
                        "url",
                        row -> addresses.absolute(
                                addresses.of(row.plan().id(), row.section().number())))
                .build();
    }

    private TableSource<?> provisions() {
        return TableSource.of(PROVISIONS, ReleaseContent::provisions)
                .text("id", provision -> id(provision))
                .key()
                .form(ID)
                .text("plan", provision -> provision.plan().id())
                .refersTo(PLANS, "id")
                .text("kind", provision -> provision instanceof PolicyItem ? "item" : FRAMING)
                .oneOf(List.of("item", FRAMING))
                .build();
    }

    private TableSource<?> items() {
        return TableSource.of(ITEMS, ReleaseContent::items)
                .text("id", item -> id(item))
                .key()
                .refersTo(PROVISIONS, "id")
                .text("ref", item -> item.ref())
                .unique()
                .form(REF)
                .text("plan", item -> item.plan().id())
                .refersTo(PLANS, "id")
                .text("number", item -> item.number())
                .form(NUMBER)
                .text("section", item -> id(item.plan().id(), item.section().number()))
                .refersTo("sections", "id")
                .integer("position", item -> item.position())
                .from(1)
                .text("title", item -> item.title())
                .text("summary", item -> item.summary())
                .integer("printed_page", item -> item.printedPage())
                .optional()
                .from(1)
                .integer("printed_page_end", item -> item.printedPageEnd())
                .optional()
                .from(1)
                .integer("pdf_page", item -> item.pdfPage())
                .optional()
                .from(1)
                .text("instrument", item -> item.instrument())
                .optional()
                .form(SLUG)
                .text("force", item -> item.force())
                .optional()
                .form(SLUG)
                .text("addressee", item -> item.addressee())
                .optional()
                .form(SLUG)
                .text("scope", item -> item.scope())
                .optional()
                .form(SLUG)
                .text("checked", item -> item.checked())
                .oneOf(CHECKED)
                .text("checked_note", item -> item.checkedNote())
                .optional()
                .text("review", item -> slug(item.review()))
                .oneOf(REVIEW)
                .text("passage_sha256", item -> item.passageSha256())
                .optional()
                .form(SHA256)
                .address("url", item -> addresses.absolute(addresses.of(item)))
                .address("source_url", item -> item.sourceUrl())
                .build();
    }

    private TableSource<?> framing() {
        return TableSource.of(FRAMING, ReleaseContent::framing)
                .text("id", passage -> id(passage))
                .key()
                .refersTo(PROVISIONS, "id")
                .text("ref", passage -> passage.ref())
                .unique()
                .form(REF)
                .text("plan", passage -> passage.plan().id())
                .refersTo(PLANS, "id")
                .text("number", passage -> passage.number())
                .form(NUMBER)
                .text("section", passage -> {
                    var section = passage.section();
                    return section == null ? null : id(passage.plan().id(), section.number());
                })
                .optional()
                .refersTo("sections", "id")
                .text("title", passage -> passage.title())
                .text("summary", passage -> passage.summary())
                .integer("printed_page", passage -> passage.printedPage())
                .optional()
                .from(1)
                .integer("printed_page_end", passage -> passage.printedPageEnd())
                .optional()
                .from(1)
                .integer("pdf_page", passage -> passage.pdfPage())
                .optional()
                .from(1)
                .text("checked", passage -> passage.checked())
                .oneOf(CHECKED)
                .text("checked_note", passage -> passage.checkedNote())
                .optional()
                .text("review", passage -> slug(passage.review()))
                .oneOf(REVIEW)
                .text("passage_sha256", passage -> passage.passageSha256())
                .optional()
                .form(SHA256)
                .address("url", passage -> addresses.absolute(addresses.of(passage)))
                .address("source_url", passage -> passage.sourceUrl())
                .build();
    }

    private TableSource<?> pillars() {
        return TableSource.of(PILLARS, ReleaseContent::pillars)
                .text("slug", pillar -> pillar.slug())
                .key()
                .form(SLUG)
                .text("name", pillar -> pillar.name())
                .text("definition", pillar -> pillar.definition())
                .integer("position", pillar -> pillar.position())
                .unique()
                .from(1)
                .address("url", pillar -> addresses.absolute(addresses.of(pillar.slug())))
                .build();
    }

    private static TableSource<?> itemPillars() {
        return TableSource.of(
                        "item_pillars",
                        content -> content.items().stream()
                                .flatMap(item -> ranked(item, item.pillars()))
                                .toList())
                .text("item", row -> id(row.of()))
                .key()
                .refersTo(ITEMS, "id")
                .text("pillar", row -> row.value().slug())
                .key()
                .refersTo(PILLARS, "slug")
                .integer("rank", row -> row.rank())
                .between(1, 3)
                .build();
    }

    private static TableSource<?> framingPillars() {
        return TableSource.of(
                        "framing_pillars",
                        content -> content.framing().stream()
                                .flatMap(passage -> ranked(passage, passage.pillars()))
                                .toList())
                .text("passage", row -> id(row.of()))
                .key()
                .refersTo(FRAMING, "id")
                .text("pillar", row -> row.value().slug())
                .key()
                .refersTo(PILLARS, "slug")
                .integer("rank", row -> row.rank())
                .between(1, 3)
                .build();
    }

    private TableSource<?> bodies() {
        return TableSource.of(BODIES, ReleaseContent::bodies)
                .text("slug", body -> body.slug())
                .key()
                .form(SLUG)
                .text("name", body -> body.name())
                .text("short_name", body -> body.shortName())
                .text("country", body -> body.country())
                .optional()
                .text("parent", body -> body.parent())
                .optional()
                .refersTo(BODIES, "slug")
                .address("url", body -> addresses.absolute(addresses.of(body)))
                .build();
    }

    private static TableSource<?> bodyAliases() {
        return TableSource.of(
                        "body_aliases",
                        content -> content.bodies().stream()
                                .flatMap(body -> ranked(body, body.aliases()))
                                .toList())
                .text("body", alias -> alias.of().slug())
                .key()
                .refersTo(BODIES, "slug")
                .integer("position", alias -> alias.rank())
                .key()
                .from(1)
                .text("alias", alias -> alias.value())
                .build();
    }

    private static TableSource<?> itemBodies() {
        return TableSource.of(
                        "item_bodies",
                        content -> content.items().stream()
                                .flatMap(item -> Arrays.stream(BodyRole.values())
                                        .flatMap(role -> ranked(
                                                item,
                                                item.bodies().stream()
                                                        .filter(named -> named.role() == role)
                                                        .toList())))
                                .toList())
                .text("item", row -> id(row.of()))
                .key()
                .refersTo(ITEMS, "id")
                .text("body", row -> row.value().body().slug())
                .key()
                .refersTo(BODIES, "slug")
                .text("role", row -> slug(row.value().role()))
                .oneOf(slugs(BodyRole.values()))
                .integer("position", row -> row.rank())
                .from(1)
                .build();
    }

    private static TableSource<?> positions() {
        return TableSource.of("positions", ReleaseContent::sentences)
                .text("plan", row -> row.of().plan())
                .key()
                .refersTo(PLANS, "id")
                .text("pillar", row -> row.of().pillar())
                .key()
                .refersTo(PILLARS, "slug")
                .integer("sentence", row -> row.rank())
                .key()
                .between(1, 3)
                .text("text", row -> row.value().text())
                .bool("absence", row -> row.value().absence())
                .build();
    }

    private static TableSource<?> positionEvidence() {
        return TableSource.of(
                        "position_evidence",
                        content -> content.sentences().stream()
                                .flatMap(sentence ->
                                        ranked(sentence, sentence.value().evidence()))
                                .toList())
                .text("plan", row -> row.of().of().plan())
                .key()
                .text("pillar", row -> row.of().of().pillar())
                .key()
                .integer("sentence", row -> row.of().rank())
                .key()
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("provision", row -> id(row.of().of().plan(), row.value()))
                .refersTo(PROVISIONS, "id")
                .refersTo("positions", List.of("plan", "pillar", "sentence"))
                .build();
    }

    private TableSource<?> pairs() {
        return TableSource.of(
                        "plan_pairs",
                        content -> content.pairs().stream()
                                .map(ReleaseContent.Pair::plans)
                                .toList())
                .text("plan_a", pair -> pair.first().id())
                .key()
                .refersTo(PLANS, "id")
                .text("plan_b", pair -> pair.second().id())
                .key()
                .refersTo(PLANS, "id")
                .address(
                        "url",
                        pair -> addresses.absolute(addresses.comparison(
                                pair.first().id(), pair.second().id())))
                .build();
    }

    private TableSource<?> relations() {
        return TableSource.of("relations", with(ReleaseContent::relations))
                .text("item_a", row -> row.content().id(row.value().first()))
                .key()
                .refersTo(ITEMS, "id")
                .text("item_b", row -> row.content().id(row.value().second()))
                .key()
                .refersTo(ITEMS, "id")
                .text("type", row -> row.value().type().slug())
                .oneOf(TYPES)
                .integer("strength", row -> row.value().strength())
                .between(1, 5)
                .text("rationale_kind", row -> row.value().kind().slug())
                .oneOf(slugs(RationaleKind.values()))
                .text("rationale", row -> row.value().rationale())
                .text("checked", row -> row.value().checked())
                .oneOf(CHECKED)
                .text("review", row -> slug(row.value().review()))
                .oneOf(REVIEW)
                .date("coded_on", row -> row.value().codedOn())
                .address(
                        "url",
                        row -> addresses.absolute(addresses.relation(
                                row.value().first(), row.value().second())))
                .build();
    }

    private static TableSource<?> relationDecisions() {
        return TableSource.of("relation_decisions", with(ReleaseContent::relationCodings))
                .text("item_a", row -> row.content().id(row.value().first()))
                .key()
                .refersTo(ITEMS, "id")
                .text("item_b", row -> row.content().id(row.value().second()))
                .key()
                .refersTo(ITEMS, "id")
                .bool("related", row -> row.value().related())
                .text("reason", row -> row.value().reason())
                .optional()
                .build();
    }

    private static TableSource<?> relationCodings() {
        return TableSource.of("relation_codings", with(ReleaseContent::relationAnswers))
                .text("item_a", row -> row.content().id(row.value().of().first()))
                .key()
                .text("item_b", row -> row.content().id(row.value().of().second()))
                .key()
                .integer("coder", row -> row.value().coder())
                .key()
                .between(1, 2)
                .text("type", row -> {
                    var answer = row.value().answer();
                    return answer == null ? null : answer.type().slug();
                })
                .optional()
                .oneOf(TYPES)
                .integer("strength", row -> {
                    var answer = row.value().answer();
                    return answer == null ? null : answer.strength();
                })
                .optional()
                .between(1, 5)
                .text("rationale", row -> {
                    var answer = row.value().answer();
                    return answer == null ? null : answer.rationale();
                })
                .optional()
                .refersTo("relation_decisions", ITEM_PAIR)
                .build();
    }

    private static TableSource<?> noCounterparts() {
        return TableSource.of("no_counterparts", ReleaseContent::alone)
                .text("item", row -> id(row.item()))
                .key()
                .refersTo(ITEMS, "id")
                .text("other_plan", row -> row.other().id())
                .key()
                .refersTo(PLANS, "id")
                .text("reason", row -> row.none().reason())
                .date("coded_on", row -> row.none().codedOn())
                .build();
    }

    private static TableSource<?> noCounterpartTerms() {
        return TableSource.of(
                        "no_counterpart_terms",
                        content -> content.alone().stream()
                                .flatMap(alone -> ranked(alone, alone.none().terms()))
                                .toList())
                .text("item", row -> id(row.of().item()))
                .key()
                .text("other_plan", row -> row.of().other().id())
                .key()
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("term", row -> row.value())
                .refersTo("no_counterparts", List.of("item", "other_plan"))
                .build();
    }

    private TableSource<?> comparisons() {
        return TableSource.of("comparisons", ReleaseContent::figures)
                .text("plan_a", row -> row.pair().first().id())
                .key()
                .text("plan_b", row -> row.pair().second().id())
                .key()
                .text("pillar", row -> row.on().pillar().slug())
                .key()
                .refersTo(PILLARS, "slug")
                .integer("items_a", row -> row.on().first().items())
                .from(0)
                .integer("items_b", row -> row.on().second().items())
                .from(0)
                .integer("primary_items_a", row -> row.on().first().primaryItems())
                .from(0)
                .integer("primary_items_b", row -> row.on().second().primaryItems())
                .from(0)
                .integer("framing_a", row -> row.on().first().framing())
                .from(0)
                .integer("framing_b", row -> row.on().second().framing())
                .from(0)
                .number("attention_a", row -> row.on().first().attention())
                .between(0, 1)
                .number("attention_b", row -> row.on().second().attention())
                .between(0, 1)
                .integer("covered_a", row -> row.on().first().covered())
                .from(0)
                .integer("covered_b", row -> row.on().second().covered())
                .from(0)
                .number("coverage_ab", row -> orNull(row.on().first().coverage()))
                .optional()
                .between(0, 1)
                .number("coverage_ba", row -> orNull(row.on().second().coverage()))
                .optional()
                .between(0, 1)
                .number("distance", row -> orNull(row.on().distance()))
                .optional()
                .between(0, 1)
                .integer("contrary", row -> row.on().contrary())
                .from(0)
                .text("verdict", row -> row.on().verdict().slug())
                .oneOf(Arrays.stream(Verdict.values()).map(Verdict::slug).toList())
                .address(
                        "url",
                        row -> addresses.absolute(addresses.comparison(
                                row.pair().first().id(),
                                row.pair().second().id(),
                                row.on().pillar().slug())))
                .refersTo("plan_pairs", List.of("plan_a", "plan_b"))
                .build();
    }

    private static TableSource<?> comparisonTotals() {
        return TableSource.of(
                        "comparison_totals",
                        content -> content.pairs().stream()
                                .map(ReleaseContent.Pair::comparison)
                                .toList())
                .text("plan_a", comparison -> comparison.pair().first().id())
                .key()
                .text("plan_b", comparison -> comparison.pair().second().id())
                .key()
                .integer("items_a", comparison -> comparison.first().items())
                .from(0)
                .integer("items_b", comparison -> comparison.second().items())
                .from(0)
                .integer("covered_a", comparison -> comparison.first().covered())
                .from(0)
                .integer("covered_b", comparison -> comparison.second().covered())
                .from(0)
                .number("coverage_ab", comparison -> orNull(comparison.first().coverage()))
                .optional()
                .between(0, 1)
                .number("coverage_ba", comparison -> orNull(comparison.second().coverage()))
                .optional()
                .between(0, 1)
                .number("similarity", comparison -> orNull(comparison.similarity()))
                .optional()
                .between(0, 1)
                .refersTo("plan_pairs", List.of("plan_a", "plan_b"))
                .build();
    }

    private static TableSource<?> codebookVariables() {
        return TableSource.of(
                        "codebook_variables",
                        content ->
                                ranked(content, content.codebook().variables()).toList())
                .text("variable", row -> row.value().variable().slug())
                .key()
                .oneOf(slugs(Variable.values()))
                .text("name", row -> row.value().name())
                .text("question", row -> row.value().question())
                .text("rule", row -> row.value().rule())
                .text("scale", row -> slug(row.value().variable().scale()))
                .oneOf(slugs(Variable.Scale.values()))
                .integer("position", row -> row.rank())
                .unique()
                .from(1)
                .build();
    }

    private static TableSource<?> codebookValues() {
        return TableSource.of("codebook_values", with(ReleaseContent::values))
                .text("variable", row -> row.value().value().variable().slug())
                .key()
                .refersTo("codebook_variables", "variable")
                .text("value", row -> row.value().value().code())
                .key()
                .form(SLUG)
                .text("name", row -> row.value().value().name())
                .text("definition", row -> row.value().value().definition())
                .text("inclusion", row -> row.value().value().rule().inclusion())
                .text(
                        "example",
                        row -> row.content().id(row.value().value().rule().example()))
                .refersTo(PROVISIONS, "id")
                .text("example_why", row -> row.value().value().rule().exampleWhy())
                .integer("position", row -> row.value().rank())
                .from(1)
                .build();
    }

    private static TableSource<?> codebookBorders() {
        return TableSource.of(
                        "codebook_borders",
                        content -> content.values().stream()
                                .flatMap(value -> ranked(
                                        value.value(), value.value().rule().borders()))
                                .toList())
                .text("variable", row -> row.of().variable().slug())
                .key()
                .text("value", row -> row.of().code())
                .key()
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("border", row -> row.value())
                .refersTo("codebook_values", List.of("variable", "value"))
                .build();
    }

    private static TableSource<?> relationRules() {
        return TableSource.of("relation_rules", ReleaseContent::relationRules)
                .text("kind", row -> row.of())
                .key()
                .oneOf(List.of("rule", "type", "strength", "rationale"))
                .text("code", row -> row.value().code())
                .key()
                .text("meaning", row -> row.value().text())
                .integer("position", row -> row.rank())
                .from(1)
                .build();
    }

    private static TableSource<?> codingDecisions() {
        return TableSource.of("coding_decisions", ReleaseContent::codings)
                .text("provision", coded -> id(coded.plan(), coded.number()))
                .key()
                .refersTo(PROVISIONS, "id")
                .text("variable", coded -> coded.coding().variable().slug())
                .key()
                .refersTo("codebook_variables", "variable")
                .bool("contested", coded -> coded.coding().contested())
                .text("reason", coded -> coded.coding().reason())
                .optional()
                .build();
    }

    private static TableSource<?> codings() {
        return TableSource.of("codings", ReleaseContent::codes)
                .text(
                        "provision",
                        code -> id(code.of().of().plan(), code.of().of().number()))
                .key()
                .text("variable", code -> code.of().of().coding().variable().slug())
                .key()
                .integer("coder", code -> code.of().coder())
                .key()
                .between(1, 2)
                .text("code", code -> code.value())
                .key()
                .form(SLUG)
                .integer("position", code -> code.rank())
                .from(1)
                .refersTo("coding_decisions", List.of("provision", "variable"))
                .build();
    }

    private static TableSource<?> withdrawals() {
        return TableSource.of("withdrawals", ReleaseContent::withdrawals)
                .text("id", gone -> id(gone.plan(), gone.number()))
                .key()
                .form(ID)
                .date("withdrawn_on", gone -> gone.withdrawnOn())
                .text("reason", gone -> gone.reason())
                .bool("renamed", gone -> gone.renamed())
                .build();
    }

    private static TableSource<?> withdrawalSuccessors() {
        return TableSource.of(
                        "withdrawal_successors",
                        content -> content.withdrawals().stream()
                                .flatMap(gone -> ranked(gone, gone.successors()))
                                .toList())
                .text("withdrawn", row -> id(row.of().plan(), row.of().number()))
                .key()
                .refersTo("withdrawals", "id")
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("successor", row -> id(row.value().plan(), row.value().number()))
                .form(ID)
                .build();
    }

    private TableSource<?> events() {
        return TableSource.of(EVENTS, ReleaseContent::events)
                .text("id", event -> event.id())
                .key()
                .form(SLUG)
                .text("date", event -> event.date())
                .form("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
                .text("precision", event -> slug(event.precision()))
                .oneOf(slugs(Precision.values()))
                .text("actor", event -> slug(event.actor()))
                .oneOf(slugs(Actor.values()))
                .text("title", event -> event.title())
                .text("what", event -> event.what())
                .text("status", event -> slug(event.standing()))
                .oneOf(slugs(Standing.values()))
                .text("confidence", event -> slug(event.confidence()))
                .oneOf(LEVELS)
                .text("note", event -> event.note())
                .optional()
                .text("why", event -> event.why())
                .text("settled", event -> event.settled())
                .optional()
                .address("url", event -> addresses.absolute(addresses.of(event.id())))
                .build();
    }

    private static TableSource<?> eventPlans() {
        return TableSource.of(
                        "event_plans",
                        content -> content.events().stream()
                                .flatMap(event -> ranked(event, event.of()))
                                .toList())
                .text("event", row -> row.of().id())
                .key()
                .refersTo(EVENTS, "id")
                .text("plan", row -> row.value())
                .key()
                .refersTo(PLANS, "id")
                .build();
    }

    private static TableSource<?> eventTies() {
        return TableSource.of(
                        "event_ties",
                        with(content -> content.events().stream()
                                .flatMap(event -> ranked(event, event.ties()))
                                .toList()))
                .text("event", row -> row.value().of().id())
                .key()
                .refersTo(EVENTS, "id")
                .text("provision", row -> row.content().id(row.value().value()))
                .key()
                .refersTo(PROVISIONS, "id")
                .integer("position", row -> row.value().rank())
                .from(1)
                .build();
    }

    private static TableSource<?> eventPillars() {
        return TableSource.of(
                        "event_pillars",
                        content -> content.events().stream()
                                .flatMap(event -> ranked(event, event.pillars()))
                                .toList())
                .text("event", row -> row.of().id())
                .key()
                .refersTo(EVENTS, "id")
                .text("pillar", row -> row.value())
                .key()
                .refersTo(PILLARS, "slug")
                .integer("rank", row -> row.rank())
                .between(1, 3)
                .build();
    }

    private static TableSource<?> eventSources() {
        return TableSource.of(
                        "event_sources",
                        content -> content.events().stream()
                                .flatMap(event -> ranked(event, event.sources()))
                                .toList())
                .text("event", row -> row.of().id())
                .key()
                .refersTo(EVENTS, "id")
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .address("url", row -> row.value().url())
                .text("publisher", row -> row.value().publisher())
                .text("date", row -> row.value().date())
                .optional()
                .form(PARTIAL_DATE)
                .text("kind", row -> slug(row.value().kind()))
                .oneOf(LEVELS)
                .build();
    }

    private static TableSource<?> followThrough() {
        return TableSource.of("follow_through", with(ReleaseContent::followThrough))
                .text("item", row -> row.content().id(row.value().item()))
                .key()
                .refersTo(ITEMS, "id")
                .text("state", row -> row.value().state().slug())
                .oneOf(Arrays.stream(FollowThrough.State.values())
                        .map(FollowThrough.State::slug)
                        .toList())
                .integer("events", row -> row.value().events().size())
                .from(0)
                .date("as_of", row -> row.content().collected())
                .integer("rule", row -> FollowThrough.RULE)
                .from(1)
                .build();
    }

    private TableSource<?> claims() {
        return TableSource.of(CLAIMS, ReleaseContent::claims)
                .text("slug", claim -> claim.slug())
                .key()
                .form(SLUG)
                .text("claim", claim -> claim.claim())
                .text("verdict", claim -> claim.state().slug())
                .oneOf(Arrays.stream(ClaimState.values()).map(ClaimState::slug).toList())
                .text("verdict_settled", claim -> claim.earlierVerdict().slug())
                .oneOf(Arrays.stream(ClaimVerdict.values())
                        .map(ClaimVerdict::slug)
                        .toList())
                .text("reasoning", claim -> claim.reasoning())
                .date("settled_on", claim -> claim.settledOn())
                .text("settled", claim -> claim.settled())
                .optional()
                .address("url", claim -> addresses.absolute(addresses.of(claim.slug())))
                .build();
    }

    private static TableSource<?> claimPlans() {
        return TableSource.of(
                        "claim_plans",
                        content -> content.claims().stream()
                                .flatMap(claim -> ranked(claim, claim.plans()))
                                .toList())
                .text("claim", row -> row.of().slug())
                .key()
                .refersTo(CLAIMS, "slug")
                .text("plan", row -> row.value())
                .key()
                .refersTo(PLANS, "id")
                .build();
    }

    private static TableSource<?> claimMade() {
        return TableSource.of(
                        "claim_made",
                        content -> content.claims().stream()
                                .flatMap(claim -> ranked(claim, claim.made()))
                                .toList())
                .text("claim", row -> row.of().slug())
                .key()
                .refersTo(CLAIMS, "slug")
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("who", row -> row.value().who())
                .text("where", row -> row.value().where())
                .optional()
                .text("credit", row -> row.value().credit())
                .optional()
                .address("url", row -> row.value().url())
                .optional()
                .text("date", row -> row.value().date())
                .optional()
                .form(PARTIAL_DATE)
                .text("note", row -> row.value().note())
                .optional()
                .build();
    }

    private static TableSource<?> claimEvidence() {
        return TableSource.of("claim_evidence", ReleaseContent::claimEvidence)
                .text("claim", row -> row.of().slug())
                .key()
                .refersTo(CLAIMS, "slug")
                .integer("evidence", row -> row.rank())
                .key()
                .from(1)
                .text("type", row -> row.value().kind())
                .oneOf(List.of(Evidence.PROVISION, Evidence.FACT, Evidence.ABSENCE, Evidence.EVENT))
                .text("ref", row -> row.value() instanceof Evidence.OfProvision of ? of.ref() : null)
                .optional()
                .form(REF)
                .text(
                        "plan",
                        row -> row.value() instanceof Evidence.OfFact of
                                ? of.plan()
                                : row.value() instanceof Evidence.OfAbsence none ? none.plan() : null)
                .optional()
                .refersTo(PLANS, "id")
                .text(
                        "fact",
                        row -> row.value() instanceof Evidence.OfFact of
                                ? of.what().slug()
                                : null)
                .optional()
                .oneOf(slugs(PlanFact.values()))
                .text("event", row -> row.value() instanceof Evidence.OfEvent of ? of.event() : null)
                .optional()
                .text("note", row -> row.value().note())
                .build();
    }

    private static TableSource<?> claimTerms() {
        return TableSource.of(
                        "claim_terms",
                        content -> content.claimEvidence().stream()
                                .flatMap(row -> row.value() instanceof Evidence.OfAbsence of
                                        ? ranked(row, of.terms())
                                        : Stream.empty())
                                .toList())
                .text("claim", row -> row.of().of().slug())
                .key()
                .integer("evidence", row -> row.of().rank())
                .key()
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .text("term", row -> row.value())
                .refersTo("claim_evidence", List.of("claim", "evidence"))
                .build();
    }

    private static TableSource<?> claimDoubts() {
        return TableSource.of("claim_doubts", ReleaseContent::claimDoubts)
                .text("claim", row -> row.of().slug())
                .key()
                .integer("doubt", row -> row.rank())
                .key()
                .from(1)
                .integer("evidence", row -> row.value().evidence() + 1)
                .from(1)
                .text("what", row -> row.value().what().slug())
                .oneOf(slugs(Doubt.What.values()))
                .text("parts", row -> emptyAsNull(String.join(", ", row.value().parts())))
                .optional()
                .refersTo("claim_evidence", List.of("claim", "evidence"))
                .build();
    }

    private static TableSource<?> claimDoubtRefs() {
        return TableSource.of(
                        "claim_doubt_refs",
                        content -> content.claimDoubts().stream()
                                .flatMap(row -> ranked(row, row.value().refs()))
                                .toList())
                .text("claim", row -> row.of().of().slug())
                .key()
                .integer("doubt", row -> row.of().rank())
                .key()
                .text("ref", row -> row.value())
                .key()
                .form(REF)
                .refersTo("claim_doubts", List.of("claim", "doubt"))
                .build();
    }

    private TableSource<?> arenaSubjects() {
        return TableSource.of(ARENA_SUBJECTS, ReleaseContent::arenaSubjects)
                .text("slug", subject -> subject.slug())
                .key()
                .form(SLUG)
                .text("kind", subject -> subject.kind().slug())
                .oneOf(slugs(SubjectKind.values()))
                .text("name", subject -> subject.name())
                .text("region", subject -> subject.region())
                .optional()
                .refersTo(ARENA_SUBJECTS, "slug")
                .text("vendor", subject -> subject.vendor())
                .optional()
                .refersTo(ARENA_SUBJECTS, "slug")
                .text("camp", subject -> slugOf(subject.camp()))
                .optional()
                .oneOf(CAMPS)
                .text("about", subject -> subject.about())
                .optional()
                .text("ties_why", subject -> subject.tiesWhy())
                .optional()
                .text("released", subject -> of(subject.release(), ModelRelease::released))
                .optional()
                .form(PARTIAL_DATE)
                .text("origin", subject -> of(subject.release(), ModelRelease::origin))
                .optional()
                .form("[A-Z]{2}")
                .text("licence", subject -> of(subject.release(), ModelRelease::licence))
                .optional()
                .text("openness", subject -> of(subject.release(), release -> slug(release.openness())))
                .optional()
                .oneOf(slugs(Openness.values()))
                .text("openness_why", subject -> of(subject.release(), ModelRelease::why))
                .optional()
                .text("parameters", subject -> of(subject.release(), ModelRelease::parameters))
                .optional()
                .text("release_note", subject -> of(subject.release(), ModelRelease::note))
                .optional()
                .address("url", subject -> addresses.absolute(addresses.of(subject.slug())))
                .build();
    }

    private static @Nullable Object of(
            @Nullable ModelRelease release, Function<ModelRelease, ? extends @Nullable Object> value) {
        return release == null ? null : value.apply(release);
    }

    private static @Nullable String slugOf(@Nullable Camp camp) {
        return camp == null ? null : camp.slug();
    }

    private static TableSource<?> arenaAliases() {
        return TableSource.of(
                        "arena_aliases",
                        content -> content.arenaSubjects().stream()
                                .flatMap(subject -> ranked(subject, subject.aliases()))
                                .toList())
                .text("subject", alias -> alias.of().slug())
                .key()
                .refersTo(ARENA_SUBJECTS, "slug")
                .integer("position", alias -> alias.rank())
                .key()
                .from(1)
                .text("alias", alias -> alias.value())
                .build();
    }

    private static TableSource<?> arenaTies() {
        return TableSource.of(
                        "arena_ties",
                        with(content -> content.arenaSubjects().stream()
                                .flatMap(subject -> ranked(subject, subject.ties()))
                                .toList()))
                .text("subject", row -> row.value().of().slug())
                .key()
                .refersTo(ARENA_SUBJECTS, "slug")
                .text("provision", row -> row.content().id(row.value().value()))
                .key()
                .refersTo(PROVISIONS, "id")
                .integer("position", row -> row.value().rank())
                .from(1)
                .build();
    }

    private static TableSource<?> arenaEvents() {
        return TableSource.of(
                        "arena_events",
                        content -> content.arenaSubjects().stream()
                                .flatMap(subject -> ranked(subject, subject.events()))
                                .toList())
                .text("subject", row -> row.of().slug())
                .key()
                .refersTo(ARENA_SUBJECTS, "slug")
                .text("event", row -> row.value())
                .key()
                .refersTo(EVENTS, "id")
                .integer("position", row -> row.rank())
                .from(1)
                .build();
    }

    private TableSource<?> arenaFacts() {
        return TableSource.of(ARENA_FACTS, ReleaseContent::arenaFacts)
                .text("id", fact -> fact.id())
                .key()
                .form(SLUG)
                .text("date", fact -> fact.date())
                .form(PARTIAL_DATE)
                .text("text", fact -> fact.text())
                .text("camp", fact -> slug(fact.camp()))
                .oneOf(CAMPS)
                .text("licence", fact -> fact.licence())
                .optional()
                .text("adoption", fact -> fact.adoption())
                .optional()
                .text("measure", fact -> fact.measure())
                .optional()
                .text("confidence", fact -> slug(fact.confidence()))
                .oneOf(LEVELS)
                .text("note", fact -> fact.note())
                .optional()
                .address(
                        "url",
                        fact -> addresses.absolute(
                                addresses.fact(fact.subjects().get(0), fact.id())))
                .build();
    }

    private static TableSource<?> arenaFactSubjects() {
        return TableSource.of(
                        "arena_fact_subjects",
                        content -> content.arenaFacts().stream()
                                .flatMap(fact -> ranked(fact, fact.subjects()))
                                .toList())
                .text("fact", row -> row.of().id())
                .key()
                .refersTo(ARENA_FACTS, "id")
                .text("subject", row -> row.value())
                .key()
                .refersTo(ARENA_SUBJECTS, "slug")
                .integer("position", row -> row.rank())
                .from(1)
                .build();
    }

    private static TableSource<?> arenaFactTies() {
        return TableSource.of(
                        "arena_fact_ties",
                        with(content -> content.arenaFacts().stream()
                                .flatMap(fact -> ranked(fact, fact.ties()))
                                .toList()))
                .text("fact", row -> row.value().of().id())
                .key()
                .refersTo(ARENA_FACTS, "id")
                .text("provision", row -> row.content().id(row.value().value()))
                .key()
                .refersTo(PROVISIONS, "id")
                .integer("position", row -> row.value().rank())
                .from(1)
                .build();
    }

    private static TableSource<?> arenaFactSources() {
        return TableSource.of(
                        "arena_fact_sources",
                        content -> content.arenaFacts().stream()
                                .flatMap(fact -> ranked(fact, fact.sources()))
                                .toList())
                .text("fact", row -> row.of().id())
                .key()
                .refersTo(ARENA_FACTS, "id")
                .integer("position", row -> row.rank())
                .key()
                .from(1)
                .address("url", row -> row.value().url())
                .text("publisher", row -> row.value().publisher())
                .text("date", row -> row.value().date())
                .optional()
                .form(PARTIAL_DATE)
                .text("kind", row -> slug(row.value().kind()))
                .oneOf(LEVELS)
                .build();
    }

    /** What a row is made from, with the release in which references are looked up. */
    private record With<V>(ReleaseContent content, V value) {}

    private static <V> Function<ReleaseContent, List<With<V>>> with(Function<ReleaseContent, List<V>> rows) {
        return content -> rows.apply(content).stream()
                .map(value -> new With<>(content, value))
                .toList();
    }

    private static List<ReleaseContent> one(ReleaseContent content) {
        return List.of(content);
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    private static List<String> slugs(Enum<?>[] constants) {
        return Arrays.stream(constants).map(ReleaseContent::slug).toList();
    }
}
