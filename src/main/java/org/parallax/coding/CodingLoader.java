package org.parallax.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.plan.ProvisionKeys;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads the codebook and both codings, after the plans. */
@Component
@Order(10)
class CodingLoader implements ContentLoader {
    private static final List<String> CODERS = List.of("coder-1", "coder-2");

    @Override
    public List<ContentProblem> check(Content content) {
        return new Check(content).problems();
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        content.entries("codebook").forEach(entry -> loadCodebook(entry.as(CodebookFile.class), releaseId, owner));
        Map<String, Long> items = ProvisionKeys.read("policy_item", releaseId, owner);
        Map<String, Long> passages = ProvisionKeys.read("framing_passage", releaseId, owner);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Content.Entry plan : content.entries("plans")) {
            String id = plan.text("id");
            Map<String, Map<String, Content.Entry>> codings = codings(content, id);
            if (codings.isEmpty()) {
                continue;
            }
            ProvisionKeys.in(plan).forEach(provision -> {
                String number = provision.text("number");
                String ref = plan.text("short") + "-" + number;
                for (Variable variable : variables(provision)) {
                    rows.add(new @Nullable Object[] {
                        releaseId,
                        items.get(ref),
                        passages.get(ref),
                        id,
                        number,
                        variable.slug(),
                        array(codes(codings, CODERS.get(0), number, variable)),
                        array(codes(codings, CODERS.get(1), number, variable)),
                        reason(provision, variable)
                    });
                }
            });
        }
        owner.batchUpdate(
                "insert into coding (release_id, policy_item_id, framing_passage_id, plan, number, variable, first,"
                        + " second, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static void loadCodebook(CodebookFile codebook, long releaseId, JdbcTemplate owner) {
        Long id = owner.queryForObject(
                "insert into codebook (release_id, version, unit) values (?, ?, ?) returning id",
                Long.class,
                releaseId,
                codebook.version(),
                codebook.unit());
        int position = 0;
        for (CodebookFile.Entry entry : codebook.variables()) {
            Long variable = owner.queryForObject(
                    "insert into code_variable (codebook_id, slug, name, question, rule, position)"
                            + " values (?, ?, ?, ?, ?, ?) returning id",
                    Long.class,
                    id,
                    entry.variable(),
                    entry.name(),
                    entry.question(),
                    entry.rule(),
                    ++position);
            List<Object[]> values = new ArrayList<>();
            for (CodebookFile.Value value : Objects.requireNonNullElse(entry.values(), List.<CodebookFile.Value>of())) {
                values.add(new Object[] {
                    Objects.requireNonNull(variable),
                    value.value(),
                    value.name(),
                    value.definition(),
                    value.include(),
                    array(value.borders()),
                    value.example().item(),
                    value.example().why(),
                    values.size() + 1
                });
            }
            owner.batchUpdate(
                    "insert into code_value (variable_id, slug, name, definition, inclusion, borders, example,"
                            + " example_why, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** What each coder made of a plan, by coder and number. */
    private static Map<String, Map<String, Content.Entry>> codings(Content content, String plan) {
        Map<String, Map<String, Content.Entry>> byCoder = new HashMap<>();
        for (Content.Entry file : content.entries("codings")) {
            if (file.text("plan").equals(plan)) {
                Map<String, Content.Entry> byNumber = byCoder.computeIfAbsent(file.text("coder"), c -> new HashMap<>());
                coded(file).forEach(coded -> byNumber.put(coded.text("number"), coded));
            }
        }
        return byCoder;
    }

    private static Stream<Content.Entry> coded(Content.Entry file) {
        return Stream.concat(file.list("items").stream(), file.list("framing").stream());
    }

    private static List<String> codes(
            Map<String, Map<String, Content.Entry>> codings, String coder, String number, Variable variable) {
        return codes(
                Objects.requireNonNull(
                        Objects.requireNonNull(codings.get(coder)).get(number)),
                variable);
    }

    /** The codes of a variable, in the one order in which equal sets are equal lists. */
    private static List<String> codes(Content.Entry coded, Variable variable) {
        if (variable.scale() != Variable.Scale.SET) {
            return coded.text(variable.slug()).isEmpty() ? List.of() : List.of(coded.text(variable.slug()));
        }
        List<String> codes =
                coded.list(variable.slug()).stream().map(Content.Entry::text).toList();
        int kept = variable == Variable.PILLARS && !codes.isEmpty() ? 1 : 0;
        return Stream.concat(
                        codes.stream().limit(kept), codes.stream().skip(kept).sorted())
                .toList();
    }

    private static @Nullable String reason(Content.Entry provision, Variable variable) {
        return provision
                .optional("settled")
                .map(settled -> settled.text(variable.slug()))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<Variable> variables(Content.Entry provision) {
        return isFraming(provision) ? List.of(Variable.PILLARS) : Arrays.asList(Variable.values());
    }

    /** Framing passages are told from items by their numbers. */
    private static boolean isFraming(Content.Entry provision) {
        String number = provision.text("number");
        return number.startsWith("0.") || number.endsWith(".0");
    }

    /** One check of a whole content. */
    private static final class Check {
        private final Content content;
        private final List<ContentProblem> problems = new ArrayList<>();
        private final Map<Variable, Set<String>> values = new HashMap<>();
        private final Set<String> references = new HashSet<>();

        Check(Content content) {
            this.content = content;
        }

        List<ContentProblem> problems() {
            content.entries("plans").forEach(plan -> ProvisionKeys.refs(plan).forEach(references::add));
            values.put(Variable.PILLARS, slugs("pillars"));
            Set<String> bodies = slugs("bodies");
            values.put(Variable.LEAD, bodies);
            values.put(Variable.SUPPORT, bodies);
            values.put(Variable.ADDRESSED, bodies);
            content.entries("pillars").forEach(this::checkExample);
            content.entries("codebook").forEach(this::checkCodebook);
            checkFiles();
            for (Content.Entry plan : content.entries("plans")) {
                Map<String, Map<String, Content.Entry>> codings = codings(content, plan.text("id"));
                ProvisionKeys.in(plan).forEach(provision -> {
                    for (Variable variable : variables(provision)) {
                        if (variable.scale() != Variable.Scale.SET) {
                            checkValues(provision, variable);
                        }
                        if (codings.keySet().containsAll(CODERS)) {
                            checkSettled(provision, variable, codings);
                        }
                    }
                });
            }
            return problems;
        }

        private Set<String> slugs(String part) {
            return content.entries(part).stream()
                    .map(entry -> entry.text("slug"))
                    .collect(Collectors.toSet());
        }

        private void checkExample(Content.Entry value) {
            value.optional("example")
                    .filter(example -> !references.contains(example.text("item")))
                    .forEach(example -> problems.add(example.problem(
                            "The example " + example.text("item") + " is neither an item nor a framing passage.")));
        }

        private void checkCodebook(Content.Entry codebook) {
            Set<Variable> seen = EnumSet.noneOf(Variable.class);
            for (Content.Entry entry : codebook.list("variables")) {
                Variable variable = Variable.of(entry.text("variable")).orElseThrow();
                List<Content.Entry> listed = entry.list("values");
                if (listed.isEmpty() == (variable.scale() != Variable.Scale.SET)) {
                    problems.add(entry.problem("The variable " + variable.slug()
                            + (listed.isEmpty() ? " needs values." : " has its values in another file.")));
                }
                if (!seen.add(variable)) {
                    problems.add(entry.problem("The variable " + variable.slug() + " stands here a second time."));
                }
                if (variable.scale() != Variable.Scale.SET) {
                    Set<String> slugs = new HashSet<>();
                    for (Content.Entry value : listed) {
                        if (!slugs.add(value.text("value"))) {
                            problems.add(value.problem(
                                    "The value \"" + value.text("value") + "\" stands here a second time."));
                        }
                        checkExample(value);
                    }
                    values.put(variable, slugs);
                }
            }
        }

        /** Each plan that is coded at all is coded by both coders, once and completely. */
        private void checkFiles() {
            Map<String, Content.Entry> plans = new HashMap<>();
            content.entries("plans").forEach(plan -> plans.put(plan.text("id"), plan));
            Map<String, Map<String, Content.Entry>> seen = new LinkedHashMap<>();
            for (Content.Entry file : content.entries("codings")) {
                String id = file.text("plan");
                Content.Entry plan = plans.get(id);
                if (plan == null) {
                    problems.add(file.problem("The plan \"" + id + "\" does not exist."));
                    continue;
                }
                if (seen.computeIfAbsent(id, p -> new HashMap<>()).put(file.text("coder"), file) != null) {
                    problems.add(file.problem(file.text("coder") + " has coded " + id + " in another file already."));
                }
                checkFile(file, plan);
            }
            seen.forEach((plan, coders) -> {
                if (!coders.keySet().containsAll(CODERS)) {
                    coders.values()
                            .forEach(file -> problems.add(file.problem(plan + " needs the codings of both coders.")));
                }
            });
        }

        private void checkFile(Content.Entry file, Content.Entry plan) {
            Set<String> items = new HashSet<>();
            Set<String> passages = new HashSet<>();
            ProvisionKeys.in(plan)
                    .forEach(provision -> (isFraming(provision) ? passages : items).add(provision.text("number")));
            checkList(file, "items", items, Arrays.asList(Variable.values()));
            checkList(file, "framing", passages, List.of(Variable.PILLARS));
        }

        private void checkList(Content.Entry file, String list, Set<String> wanted, List<Variable> variables) {
            Set<String> missing = new HashSet<>(wanted);
            for (Content.Entry coded : file.list(list)) {
                if (!missing.remove(coded.text("number"))) {
                    problems.add(coded.problem("The number " + coded.text("number")
                            + (wanted.contains(coded.text("number"))
                                    ? " stands here a second time."
                                    : " is not in the plan.")));
                }
                variables.forEach(variable -> checkValues(coded, variable));
            }
            missing.stream()
                    .sorted()
                    .forEach(number -> problems.add(file.problem("The number " + number + " is not coded here.")));
        }

        private void checkValues(Content.Entry coded, Variable variable) {
            for (String code : codes(coded, variable)) {
                if (!values.getOrDefault(variable, Set.of()).contains(code)) {
                    problems.add(
                            coded.problem("\"" + code + "\" is not a value of the variable " + variable.slug() + "."));
                }
            }
        }

        /** Where the coders differ, or were overruled, a reason is given; where all agree, none is. */
        private void checkSettled(
                Content.Entry provision, Variable variable, Map<String, Map<String, Content.Entry>> codings) {
            String number = provision.text("number");
            List<Content.Entry> both = CODERS.stream()
                    .map(coder -> Objects.requireNonNull(codings.get(coder)).get(number))
                    .filter(Objects::nonNull)
                    .toList();
            if (both.size() < CODERS.size()) {
                return;
            }
            List<String> settled = codes(provision, variable);
            if (settled.isEmpty() && variable.scale() != Variable.Scale.SET) {
                problems.add(
                        provision.problem("The item is coded twice, and its " + variable.slug() + " not settled."));
                return;
            }
            boolean agreed =
                    both.stream().allMatch(coded -> codes(coded, variable).equals(settled));
            boolean reasoned = reason(provision, variable) != null;
            if (agreed && reasoned) {
                problems.add(provision.problem(
                        "A reason is given for " + variable.slug() + ", on which both coders agree."));
            } else if (!agreed && !reasoned) {
                problems.add(provision.problem("The codings of " + variable.slug()
                        + " differ, or are settled otherwise, and no reason is given under \"settled\"."));
            }
        }
    }
}
