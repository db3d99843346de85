package org.parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.DatabaseTest;
import org.parallax.content.Content;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.springframework.beans.factory.annotation.Autowired;

/** The codings of the shipped content, compared with what its files say. */
@DatabaseTest
class CodingsTests {
    private static final PlanId US = new PlanId("us-aiap-2025");
    private static final PlanId CN = new PlanId("cn-gaigap-2025");

    private final Codings codings;
    private final Plans plans;
    private final Release release;

    /** What each coder made of each item and framing passage, as it stands in the files. */
    private final Map<String, Map<Codings.Contested, Content.Entry>> files = new HashMap<>();

    /** The items among them. */
    private final List<Codings.Contested> items = new ArrayList<>();

    @Autowired
    CodingsTests(Codings codings, Plans plans, Releases releases) {
        this.codings = codings;
        this.plans = plans;
        this.release = releases.current();
        for (Content.Entry file : Content.shipped().entries("codings")) {
            Map<Codings.Contested, Content.Entry> coder =
                    files.computeIfAbsent(file.text("coder"), name -> new HashMap<>());
            file.list("items").forEach(coded -> coder.put(key(file, coded, true), coded));
            file.list("framing").forEach(coded -> coder.put(key(file, coded, false), coded));
            if (file.text("coder").equals("coder-1")) {
                file.list("items").forEach(coded -> items.add(key(file, coded, true)));
            }
        }
    }

    @Test
    void theCodebookHasItsVariablesInTheirOrder() {
        assertThat(codings.codebook(release).variables())
                .extracting(Codebook.Entry::variable)
                .containsExactly(Variable.values());
    }

    @Test
    void theValuesOfForceGoFromTheWeakestUp() {
        assertThat(codings.codebook(release).values(Variable.FORCE))
                .extracting(Codebook.Value::slug)
                .containsExactly("explores", "encourages", "calls-for", "recommends", "directs");
    }

    @Test
    void pillarsAndBodiesHaveTheirValuesElsewhere() {
        assertThat(codings.codebook(release).values(Variable.PILLARS)).isEmpty();
        assertThat(codings.codebook(release).values(Variable.LEAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESSEE, all-parties, All parties",
        "PILLARS, chips, Chips and compute",
        "LEAD, nist, NIST",
        "ADDRESSED, nist, NIST",
        "FORCE, begs, begs"
    })
    void aCodeHasANameForReaders(Variable variable, String code, String name) {
        assertThat(codings.names(release).name(variable, code)).isEqualTo(name);
    }

    @Test
    void anItemIsCodedInEveryVariableInTheirOrder() {
        assertThat(codings.of(release, item(US, "1.3.2")))
                .extracting(Coding::variable)
                .containsExactly(Variable.values());
    }

    @Test
    void aFramingPassageIsCodedInPillarsOnly() {
        Provision passage =
                plans.framingPassage(release, US, new PlanNumber("1.3.0")).orElseThrow();
        assertThat(codings.of(release, passage)).extracting(Coding::variable).containsExactly(Variable.PILLARS);
    }

    @Test
    void bothCodingsArriveAsTheyStandInTheFilesWithAPrimaryPillarFirstAndAllElseByTheAlphabet() {
        assertThat(provisions()).hasSize(103 + 42 + 65 + 7).allSatisfy(provision -> {
            Codings.Contested key = Codings.Contested.of(provision);
            List<Coding> both = codings.of(release, provision);
            assertThat(both).extracting(Coding::variable).isEqualTo(variables(key));
            for (Coding coding : both) {
                assertThat(coding.first())
                        .as(key + " " + coding.variable())
                        .isEqualTo(canonical("coder-1", key, coding.variable()));
                assertThat(coding.second())
                        .as(key + " " + coding.variable())
                        .isEqualTo(canonical("coder-2", key, coding.variable()));
            }
        });
    }

    @Test
    void theFurtherPillarsComeByTheAlphabetAfterThePrimaryOne() {
        // The files have [open-source, research, adoption] and [open-source, adoption, research].
        Provision passage =
                plans.framingPassage(release, US, new PlanNumber("1.3.0")).orElseThrow();
        assertThat(codings.of(release, passage).get(0))
                .isEqualTo(new Coding(
                        Variable.PILLARS,
                        List.of("open-source", "adoption", "research"),
                        List.of("open-source", "adoption", "research"),
                        null));
    }

    @Test
    void aReasonStandsWhereTheCodersDifferAndWhereBothWereOverruled() {
        assertThat(provisions())
                .allSatisfy(provision -> assertThat(codings.of(release, provision))
                        .allSatisfy(coding -> assertThat(coding.reason() != null)
                                .as(Codings.Contested.of(provision) + " " + coding.variable())
                                .isEqualTo(coding.contested()
                                        || !settled(provision, coding.variable())
                                                .equals(coding.first()))));
    }

    @Test
    void contestedIsWhatTheFilesDifferIn() {
        Set<Codings.Contested> expected = new HashSet<>();
        for (Codings.Contested key : coded("coder-1").keySet()) {
            for (Variable variable : variables(key)) {
                if (!canonical("coder-1", key, variable).equals(canonical("coder-2", key, variable))) {
                    expected.add(key);
                }
            }
        }
        assertThat(codings.contested(release, List.of(US, CN))).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void onlyThePlansThatAreAskedForAreContested() {
        assertThat(codings.contested(release, List.of(CN)))
                .isNotEmpty()
                .extracting(Codings.Contested::plan)
                .containsOnly(CN);
        assertThat(codings.contested(release, List.of())).isEmpty();
    }

    @Test
    void thereIsAgreementOnEveryVariableInTheirOrder() {
        assertThat(codings.agreement(release)).extracting(Agreement::variable).containsExactly(Variable.values());
    }

    @ParameterizedTest
    @CsvSource({
        "PILLARS, 0.965",
        "INSTRUMENT, 0.966",
        "FORCE, 0.980",
        "ADDRESSEE, 1.000",
        "SCOPE, 0.989",
        "LEAD, 1.000",
        "SUPPORT, 0.971",
        "ADDRESSED, 0.901"
    })
    void alphaOverAllItems(Variable variable, double alpha) {
        assertThat(on(variable).all().items()).isEqualTo(168);
        assertThat(on(variable).all().alpha()).hasValueCloseTo(alpha, within(0.0005));
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresAreThoseComputedFromTheFiles(Variable variable) {
        assertSame(on(variable).all(), variable, items);
        assertThat(on(variable).plans()).containsOnlyKeys(US, CN);
        on(variable)
                .plans()
                .forEach((plan, figures) -> assertSame(
                        figures,
                        variable,
                        items.stream().filter(item -> item.plan().equals(plan)).toList()));
    }

    @Test
    void thereIsNoAlphaWhereOneValueOnlyWasUsed() {
        Agreement.Figures addressee =
                Objects.requireNonNull(on(Variable.ADDRESSEE).plans().get(US));
        assertThat(addressee).isEqualTo(new Agreement.Figures(103, 103, OptionalDouble.empty()));
    }

    private Agreement on(Variable variable) {
        return codings.agreement(release).stream()
                .filter(agreement -> agreement.variable() == variable)
                .findFirst()
                .orElseThrow();
    }

    private void assertSame(Agreement.Figures figures, Variable variable, List<Codings.Contested> keys) {
        List<List<String>> first =
                keys.stream().map(key -> canonical("coder-1", key, variable)).toList();
        List<List<String>> second =
                keys.stream().map(key -> canonical("coder-2", key, variable)).toList();
        int same = 0;
        for (int i = 0; i < keys.size(); i++) {
            same += first.get(i).equals(second.get(i)) ? 1 : 0;
        }
        assertThat(figures.items()).isEqualTo(keys.size());
        assertThat(figures.same()).isEqualTo(same);
        OptionalDouble alpha = alpha(variable, first, second);
        assertThat(figures.alpha().isPresent()).isEqualTo(alpha.isPresent());
        alpha.ifPresent(expected -> assertThat(figures.alpha()).hasValueCloseTo(expected, within(1e-9)));
    }

    /** Alpha for two coders, the plain way: every value that was given is compared with every other one. */
    private static OptionalDouble alpha(Variable variable, List<List<String>> first, List<List<String>> second) {
        List<List<String>> given =
                Stream.concat(first.stream(), second.stream()).toList();
        ToDoubleBiFunction<List<String>, List<String>> distance = switch (variable) {
            case PILLARS, LEAD, SUPPORT, ADDRESSED -> CodingsTests::masi;
            case INSTRUMENT, ADDRESSEE, SCOPE -> (a, b) -> a.equals(b) ? 0 : 1;
            case FORCE -> (a, b) -> between(a, b, given);
        };
        double observed = 0;
        for (int i = 0; i < first.size(); i++) {
            observed += distance.applyAsDouble(first.get(i), second.get(i)) / first.size();
        }
        double expected = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                expected += i == j
                        ? 0
                        : distance.applyAsDouble(given.get(i), given.get(j)) / given.size() / (given.size() - 1);
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static double masi(List<String> a, List<String> b) {
        long shared = a.stream().filter(b::contains).count();
        if (shared == a.size() && shared == b.size()) {
            return 0;
        }
        boolean nested = shared == a.size() || shared == b.size();
        return 1 - (nested ? 2.0 : 1.0) / 3 * shared / (a.size() + b.size() - shared);
    }

    /** The square of how many given values lie from one to another, those at the ends counting half. */
    private static double between(List<String> a, List<String> b, List<List<String>> given) {
        int low = Math.min(rank(a), rank(b));
        int high = Math.max(rank(a), rank(b));
        double apart = 0;
        for (List<String> value : given) {
            int rank = rank(value);
            apart += low < rank && rank < high ? 1 : low != high && (rank == low || rank == high) ? 0.5 : 0;
        }
        return apart * apart;
    }

    private static int rank(List<String> force) {
        return List.of("explores", "encourages", "calls-for", "recommends", "directs")
                .indexOf(force.get(0));
    }

    private Map<Codings.Contested, Content.Entry> coded(String coder) {
        return Objects.requireNonNull(files.get(coder));
    }

    /** What a coder has in the files. */
    private List<String> canonical(String coder, Codings.Contested key, Variable variable) {
        Content.Entry coded = Objects.requireNonNull(coded(coder).get(key));
        return switch (variable) {
            case INSTRUMENT, FORCE, ADDRESSEE, SCOPE -> List.of(coded.text(variable.slug()));
            case LEAD, SUPPORT, ADDRESSED -> sorted(texts(coded, variable));
            case PILLARS -> primaryFirst(texts(coded, variable));
        };
    }

    /** What is settled, in the same order. */
    private static List<String> settled(Provision provision, Variable variable) {
        List<String> settled = variable.settled(provision);
        return variable == Variable.PILLARS ? primaryFirst(settled) : sorted(settled);
    }

    private static List<String> primaryFirst(List<String> pillars) {
        return Stream.concat(Stream.of(pillars.get(0)), sorted(pillars.subList(1, pillars.size())).stream())
                .toList();
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static List<String> texts(Content.Entry coded, Variable variable) {
        return coded.list(variable.slug()).stream().map(Content.Entry::text).toList();
    }

    private List<Variable> variables(Codings.Contested key) {
        return key.counted() ? Arrays.asList(Variable.values()) : List.of(Variable.PILLARS);
    }

    private static Codings.Contested key(Content.Entry file, Content.Entry coded, boolean counted) {
        return new Codings.Contested(new PlanId(file.text("plan")), new PlanNumber(coded.text("number")), counted);
    }

    private PolicyItem item(PlanId plan, String number) {
        return plans.item(release, plan, new PlanNumber(number)).orElseThrow();
    }

    private List<Provision> provisions() {
        return Stream.of(US, CN)
                .flatMap(plan -> Stream.<Provision>concat(
                        plans.items(release, plan).stream(), plans.framing(release, plan).stream()))
                .toList();
    }
}
