package org.parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.Content;
import org.parallax.content.PlanEntries;

/** The content that the application ships with is coded completely. */
class CodedContentTests {
    /** The variables of which an item has exactly one value. */
    private static final List<Variable> SINGLE =
            List.of(Variable.INSTRUMENT, Variable.FORCE, Variable.ADDRESSEE, Variable.SCOPE);

    private final Content content = Content.shipped();

    @ParameterizedTest
    @EnumSource(names = {"INSTRUMENT", "FORCE", "ADDRESSEE", "SCOPE"})
    void everyItemHasASettledCode(Variable variable) {
        assertThat(items())
                .isNotEmpty()
                .noneMatch(item -> item.text(variable.slug()).isEmpty());
    }

    @Test
    void everyItemAndFramingPassageHasAPillar() {
        assertThat(provisions().values())
                .isNotEmpty()
                .noneMatch(provision -> provision.list("pillars").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coder-1", "coder-2"})
    void everyItemIsCodedByBothCoders(String coder) {
        for (Content.Entry plan : content.entries("plans")) {
            assertThat(coding(coder, plan).list("items"))
                    .extracting(coded -> coded.text("number"))
                    .containsExactlyElementsOf(numbers(PlanEntries.items(plan)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coder-1", "coder-2"})
    void everyFramingPassageIsCodedByBothCoders(String coder) {
        for (Content.Entry plan : content.entries("plans")) {
            assertThat(coding(coder, plan).list("framing"))
                    .extracting(coded -> coded.text("number"))
                    .containsExactlyInAnyOrderElementsOf(numbers(PlanEntries.framing(plan)));
        }
    }

    @Test
    void theCodebookHasEveryVariable() {
        assertThat(variables().stream().map(entry -> entry.text("variable")))
                .containsExactlyElementsOf(
                        Arrays.stream(Variable.values()).map(Variable::slug).toList());
    }

    @Test
    void everyVariableSaysWhatIsAskedAndHow() {
        assertThat(variables())
                .allSatisfy(entry -> assertThat(List.of("name", "question", "rule"))
                        .allSatisfy(property -> assertThat(entry.text(property)).isNotBlank()));
    }

    @Test
    void aVariableHasTenValuesAtMost() {
        assertThat(variables())
                .allSatisfy(entry -> assertThat(entry.list("values")).hasSizeLessThanOrEqualTo(10));
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUMENT", "FORCE", "ADDRESSEE", "SCOPE"})
    void everyValueHasAnItem(Variable variable) {
        assertThat(items().stream().map(item -> item.text(variable.slug())))
                .containsAll(values(variable).stream()
                        .map(value -> value.text("value"))
                        .toList());
    }

    @Test
    void everyPillarHasAnItem() {
        assertThat(items().stream()
                        .flatMap(item -> item.list("pillars").stream().map(Content.Entry::text)))
                .containsAll(content.entries("pillars").stream()
                        .map(pillar -> pillar.text("slug"))
                        .toList());
    }

    @Test
    void everyPillarAndEveryValueSaysWhatItIsAndWhenItIsGiven() {
        assertThat(everyValue()).isNotEmpty().allSatisfy(value -> {
            assertThat(value.text("definition")).isNotBlank();
            assertThat(value.text("include")).isNotBlank();
            assertThat(example(value).text("item")).isNotBlank();
            assertThat(example(value).text("why")).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUMENT", "FORCE", "ADDRESSEE", "SCOPE"})
    void everyExampleOfAValueHasThatValue(Variable variable) {
        assertThat(values(variable))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(exemplar(value).text(variable.slug()))
                        .as(example(value).text("item"))
                        .isEqualTo(value.text("value")));
    }

    @Test
    void everyExampleOfAPillarHasThatPillar() {
        assertThat(content.entries("pillars"))
                .isNotEmpty()
                .allSatisfy(pillar -> assertThat(exemplar(pillar).list("pillars"))
                        .as(example(pillar).text("item"))
                        .extracting(Content.Entry::text)
                        .contains(pillar.text("slug")));
    }

    @Test
    void everyPlanHasAPositionOnEveryPillar() {
        assertThat(content.entries("positions"))
                .extracting(position -> position.text("plan") + " on " + position.text("pillar"))
                .containsExactlyInAnyOrderElementsOf(content.entries("plans").stream()
                        .flatMap(plan -> content.entries("pillars").stream()
                                .map(pillar -> plan.text("id") + " on " + pillar.text("slug")))
                        .toList());
    }

    private List<Content.Entry> variables() {
        return content.entries("codebook").stream()
                .flatMap(codebook -> codebook.list("variables").stream())
                .toList();
    }

    private List<Content.Entry> values(Variable variable) {
        return variables().stream()
                .filter(entry -> entry.text("variable").equals(variable.slug()))
                .flatMap(entry -> entry.list("values").stream())
                .toList();
    }

    /** All pillars, and all values of the other variables. */
    private List<Content.Entry> everyValue() {
        return Stream.concat(
                        content.entries("pillars").stream(), SINGLE.stream().flatMap(v -> values(v).stream()))
                .toList();
    }

    private static Content.Entry example(Content.Entry value) {
        return value.optional("example").findFirst().orElseThrow();
    }

    /** The item or framing passage that is a value's example. */
    private Content.Entry exemplar(Content.Entry value) {
        return Objects.requireNonNull(provisions().get(example(value).text("item")));
    }

    private List<Content.Entry> items() {
        return content.entries("plans").stream()
                .flatMap(plan -> PlanEntries.items(plan).stream())
                .toList();
    }

    /** All items and framing passages, by reference. */
    private Map<String, Content.Entry> provisions() {
        Map<String, Content.Entry> provisions = new HashMap<>();
        for (Content.Entry plan : content.entries("plans")) {
            Stream.concat(PlanEntries.items(plan).stream(), PlanEntries.framing(plan).stream())
                    .forEach(provision ->
                            provisions.put(plan.text("short") + "-" + provision.text("number"), provision));
        }
        return provisions;
    }

    private Content.Entry coding(String coder, Content.Entry plan) {
        return content.entries("codings").stream()
                .filter(file ->
                        file.text("coder").equals(coder) && file.text("plan").equals(plan.text("id")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), files -> {
                    assertThat(files).hasSize(1);
                    return files.get(0);
                }));
    }

    private static List<String> numbers(List<Content.Entry> provisions) {
        return provisions.stream().map(provision -> provision.text("number")).toList();
    }
}
