package org.parallax.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.FIRST_RELATIONS;
import static org.parallax.content.ContentFolder.RELATIONS;
import static org.parallax.content.ContentFolder.SECOND_RELATIONS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;

class RelationLoaderTests {
    private static final String NO_REASON =
            "The coders differ, or were overruled, and no reason is given under \"settled\".";

    private static final String AGREED = "{first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4";
    private static final String DIFFERENT = ", settled: Keeping is the opposite of giving.";

    private final ContentFolder folder;

    RelationLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder).withRelations();
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentWithoutRelationsHasNoProblems() {
        folder.delete(RELATIONS).delete(FIRST_RELATIONS).delete(SECOND_RELATIONS);
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatOneCoderSawMayBeSettledAsRelated() {
        remove(SECOND_RELATIONS, line(SECOND_RELATIONS, "second: YY-1.2"));
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "XX-1.1.9, YY-1.1, The item XX-1.1.9 does not exist in the plan xx-demo-2025.",
        "XX-1.1.1, YY-1.9, The item YY-1.9 does not exist in the plan yy-demo-2025.",
        "XX-1.1.1, YY-1.3, The item YY-1.3 does not exist in the plan yy-demo-2025.",
        "ZZ-1.1.1, YY-1.1, The item ZZ-1.1.1 does not exist in the plan xx-demo-2025."
    })
    void anUnknownItemIsRefused(String first, String second, String message) {
        for (String file : List.of(RELATIONS, FIRST_RELATIONS, SECOND_RELATIONS)) {
            int line = addRelation(file, first, second);
            assertRefused(file, line, message);
            remove(file, line);
        }
    }

    @Test
    void aSectionIsNotAnItem() {
        int line = addRelation(RELATIONS, "XX-1.1", "YY-1.1");
        assertRefused(RELATIONS, line, "The item XX-1.1 does not exist in the plan xx-demo-2025.");
    }

    @Test
    void anUnknownItemThatIsDroppedIsRefused() {
        int line = insert(
                RELATIONS, line(RELATIONS, "dropped:"), "  - {first: XX-1.1.9, second: YY-1.1, reason: Nothing.}");
        assertRefused(RELATIONS, line, "The item XX-1.1.9 does not exist in the plan xx-demo-2025.");
    }

    @Test
    void anUnknownItemWithoutCounterpartIsRefused() {
        int line = insert(RELATIONS, line(RELATIONS, "none:"), none("XX-1.1.9"));
        assertRefused(RELATIONS, line, "The item XX-1.1.9 does not exist in these plans.");
    }

    @Test
    void anUnknownItemWithoutCounterpartToACoderIsRefused() {
        folder.replace(SECOND_RELATIONS, "[XX-1.1.2, XX-1.2.1]", "[XX-1.1.2, XX-1.2.9]");
        assertRefused(
                SECOND_RELATIONS,
                line(SECOND_RELATIONS, "XX-1.2.9"),
                "The item XX-1.2.9 does not exist in these plans.");
    }

    @Test
    void twoItemsOfTheFirstPlanAreRefused() {
        int line = addRelation(RELATIONS, "XX-1.1.1", "XX-1.2.1");
        assertRefused(
                RELATIONS,
                line,
                "The item XX-1.2.1 is of the plan xx-demo-2025: a relation joins an item of xx-demo-2025 to one of"
                        + " yy-demo-2025.");
    }

    @Test
    void twoItemsOfTheSecondPlanAreRefused() {
        int line = addRelation(RELATIONS, "YY-1.1", "YY-1.2");
        assertRefused(
                RELATIONS,
                line,
                "The item YY-1.1 is of the plan yy-demo-2025: a relation joins an item of xx-demo-2025 to one of"
                        + " yy-demo-2025.");
    }

    @Test
    void twoItemsInTheOtherOrderAreRefused() {
        int line = addRelation(RELATIONS, "YY-1.1", "XX-1.2.1");
        String where = ": a relation joins an item of xx-demo-2025 to one of yy-demo-2025.";
        assertThat(problems())
                .containsExactly(
                        new ContentProblem(RELATIONS, line, "The item YY-1.1 is of the plan yy-demo-2025" + where),
                        new ContentProblem(RELATIONS, line, "The item XX-1.2.1 is of the plan xx-demo-2025" + where));
    }

    @Test
    void twoPlansInTheOtherOrderAreRefused() {
        for (String file : List.of(RELATIONS, FIRST_RELATIONS, SECOND_RELATIONS)) {
            folder.replace(file, "first: xx-demo-2025", "first: swapped")
                    .replace(file, "second: yy-demo-2025", "second: xx-demo-2025")
                    .replace(file, "first: swapped", "first: yy-demo-2025");
        }
        assertThat(problems())
                .containsExactly(
                        new ContentProblem(
                                RELATIONS,
                                1,
                                "The plans [yy-demo-2025, xx-demo-2025] are not a pair in pairs.yaml, in this order."),
                        new ContentProblem(FIRST_RELATIONS, 1, "These plans have no relations."),
                        new ContentProblem(SECOND_RELATIONS, 1, "These plans have no relations."));
    }

    @Test
    void plansThatAreNoPairAreRefused() {
        folder.write("relations/other.yaml", "first: xx-demo-2025\nsecond: zz-demo-2025\nrelations: []\nnone: []\n");
        assertRefused(
                "relations/other.yaml",
                1,
                "The plans [xx-demo-2025, zz-demo-2025] are not a pair in pairs.yaml, in this order.");
    }

    @Test
    void plansWhoseRelationsStandInTwoFilesAreRefused() {
        folder.write("relations/zz-again.yaml", text(RELATIONS));
        assertRefused(
                "relations/zz-again.yaml",
                1,
                "The relations of [xx-demo-2025, yy-demo-2025] stand in another file already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {RELATIONS, FIRST_RELATIONS, SECOND_RELATIONS})
    void aRelationTwiceIsRefused(String file) {
        int line = line(file, AGREED);
        insert(file, line, folder.lines(file).get(line - 1));
        assertRefused(file, line + 1, "These two items stand here a second time.");
    }

    @Test
    void aPairThatIsDroppedTwiceIsRefused() {
        int line = line(RELATIONS, "Size is all they share.");
        insert(RELATIONS, line, folder.lines(RELATIONS).get(line - 1));
        assertRefused(RELATIONS, line + 1, "These two items stand here a second time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX-1.1.1", "YY-1.1"})
    void anItemWithARelationAndANoneRecordIsRefused(String item) {
        int line = insert(RELATIONS, line(RELATIONS, "none:"), none(item));
        assertRefused(RELATIONS, line, "The item " + item + " has a relation, and so it has a counterpart.");
    }

    @Test
    void anItemWithNeitherIsRefused() {
        remove(RELATIONS, line(RELATIONS, "item: XX-1.1.2"));
        assertRefused(RELATIONS, 1, "The item XX-1.1.2 has neither a relation nor a \"none\" record.");
    }

    @Test
    void anItemOfTheSecondPlanWithNeitherIsRefused() {
        remove(RELATIONS, line(RELATIONS, AGREED));
        insert(RELATIONS, line(RELATIONS, "dropped:"), "  - {first: XX-1.1.1, second: YY-1.1, reason: Nothing.}");
        assertRefused(RELATIONS, 1, "The item YY-1.1 has neither a relation nor a \"none\" record.");
    }

    @Test
    void whatIsDroppedIsNoRelation() {
        remove(RELATIONS, line(RELATIONS, "item: XX-1.2.1"));
        assertRefused(RELATIONS, 1, "The item XX-1.2.1 has neither a relation nor a \"none\" record.");
    }

    @Test
    void aNoneRecordTwiceIsRefused() {
        int line = line(RELATIONS, "item: XX-1.1.2");
        insert(RELATIONS, line, folder.lines(RELATIONS).get(line - 1));
        assertRefused(RELATIONS, line + 1, "The item XX-1.1.2 stands here a second time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-11-01", "2029-11-02"})
    void aRelationOnADayThatIsNoneIsRefused(String date) {
        folder.replace(RELATIONS, date, "2029-02-29");
        assertRefused(RELATIONS, line(RELATIONS, "2029-02-29"), "\"2029-02-29\" is not a calendar date.");
    }

    @Test
    void aNoneRecordOnADayThatIsNoneIsRefused() {
        folder.replace(RELATIONS, "reason: Nothing travels., date: \"2029-11-03\"", "reason: A., date: \"2029-13-01\"");
        assertRefused(RELATIONS, line(RELATIONS, "2029-13-01"), "\"2029-13-01\" is not a calendar date.");
    }

    @ParameterizedTest
    @CsvSource({"coder-1, " + FIRST_RELATIONS, "coder-2, " + SECOND_RELATIONS})
    void oneCoderAloneIsRefused(String missing, String file) {
        folder.delete(file);
        assertRefused(RELATIONS, 1, "The relations need one file with the codings of " + missing + ".");
    }

    @ParameterizedTest
    @CsvSource({"coder-1, " + FIRST_RELATIONS, "coder-2, " + SECOND_RELATIONS})
    void theSameCoderTwiceIsRefused(String twice, String file) {
        folder.write("codings/coder-2/relations/zz-again.yaml", text(file));
        assertRefused(RELATIONS, 1, "The relations need one file with the codings of " + twice + ".");
    }

    @Test
    void aDifferenceWithoutAReasonIsRefused() {
        folder.replace(RELATIONS, DIFFERENT, "");
        assertRefused(RELATIONS, line(RELATIONS, "type: contrary"), NO_REASON);
    }

    @Test
    void aDifferenceInStrengthAloneNeedsAReason() {
        folder.replace(SECOND_RELATIONS, "type: broader, strength: 4", "type: broader, strength: 3");
        assertRefused(RELATIONS, line(RELATIONS, AGREED), NO_REASON);
    }

    @Test
    void aDifferenceInTypeAloneNeedsAReason() {
        folder.replace(FIRST_RELATIONS, "type: broader", "type: equal");
        assertRefused(RELATIONS, line(RELATIONS, AGREED), NO_REASON);
    }

    @Test
    void whatOneCoderDidNotSeeNeedsAReason() {
        remove(SECOND_RELATIONS, line(SECOND_RELATIONS, AGREED));
        assertRefused(RELATIONS, line(RELATIONS, AGREED), NO_REASON);
    }

    @Test
    void whatNoCoderSawNeedsAReason() {
        remove(RELATIONS, line(RELATIONS, "item: XX-1.1.2"));
        int line = addRelation(RELATIONS, "XX-1.1.2", "YY-1.1");
        assertThat(problems()).isEmpty();
        folder.replace(RELATIONS, ", settled: Added.", "");
        assertRefused(RELATIONS, line, NO_REASON);
    }

    @ParameterizedTest
    @CsvSource({"'type: broader, strength: 4', 'type: equal, strength: 4'", "strength: 4, strength: 5"})
    void bothCodersAreNotOverruledWithoutAReason(String before, String after) {
        folder.replace(RELATIONS, before, after);
        assertRefused(RELATIONS, line(RELATIONS, "One is enough for all."), NO_REASON);
    }

    @Test
    void anotherRationaleOrKindIsNoDifference() {
        folder.replace(
                SECOND_RELATIONS,
                "kind: semantic, rationale: One holds the other.",
                "kind: functional, rationale: It does.");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReasonWhereBothCodersAgreeIsRefused() {
        folder.replace(
                RELATIONS,
                "date: \"2029-11-01\", review: machine",
                "date: \"2029-11-01\", review: machine, settled: They agree.");
        assertRefused(RELATIONS, line(RELATIONS, "They agree."), "A reason is given, and both coders agree.");
    }

    @Test
    void aDroppedPairThatNoCoderSawIsRefused() {
        int line = insert(
                RELATIONS, line(RELATIONS, "dropped:"), "  - {first: XX-1.1.2, second: YY-1.1, reason: Nothing.}");
        assertRefused(RELATIONS, line, "Only what a coder saw as related, and is settled as unrelated, is dropped.");
    }

    @Test
    void aDroppedPairThatIsSettledAsRelatedIsRefused() {
        int line = insert(
                RELATIONS, line(RELATIONS, "dropped:"), "  - {first: XX-1.1.1, second: YY-1.1, reason: Nothing.}");
        assertRefused(RELATIONS, line, "Only what a coder saw as related, and is settled as unrelated, is dropped.");
    }

    @Test
    void aCodersPairThatIsNeitherSettledNorDroppedIsRefused() {
        remove(RELATIONS, line(RELATIONS, "Size is all they share."));
        remove(RELATIONS, line(RELATIONS, "dropped:"));
        assertRefused(
                FIRST_RELATIONS,
                line(FIRST_RELATIONS, "Both are larger."),
                "This pair is neither among the relations nor among what is dropped.");
    }

    @Test
    void codingsOfPlansWithoutRelationsAreRefused() {
        folder.delete(RELATIONS);
        assertThat(problems())
                .containsExactly(
                        new ContentProblem(FIRST_RELATIONS, 1, "These plans have no relations."),
                        new ContentProblem(SECOND_RELATIONS, 1, "These plans have no relations."));
    }

    /** Adds a relation that nothing is wrong with but its items. */
    private int addRelation(String file, String first, String second) {
        String rest = file.equals(RELATIONS) ? ", date: \"2029-11-01\", review: machine, settled: Added." : "";
        return insert(
                file,
                line(file, "relations:"),
                "  - {first: " + first + ", second: " + second
                        + ", type: overlaps, strength: 3, kind: semantic, rationale: Added." + rest + "}");
    }

    private static String none(String item) {
        return "  - {item: " + item + ", terms: [added], reason: Added., date: \"2029-11-03\"}";
    }

    private List<ContentProblem> problems() {
        return new RelationLoader().check(folder.content());
    }

    private String text(String file) {
        return String.join("\n", folder.lines(file)) + "\n";
    }

    private void remove(String file, int line) {
        List<String> lines = new ArrayList<>(folder.lines(file));
        lines.remove(line - 1);
        folder.write(file, String.join("\n", lines) + "\n");
    }

    /** Puts a line after another, and tells where it stands. */
    private int insert(String file, int line, String text) {
        List<String> lines = new ArrayList<>(folder.lines(file));
        lines.add(line, text);
        folder.write(file, String.join("\n", lines) + "\n");
        return line + 1;
    }

    private int line(String file, String text) {
        List<Integer> lines = folder.linesOf(file, text);
        assertThat(lines).as("lines with " + text).hasSize(1);
        return lines.get(0);
    }

    private void assertRefused(String file, int line, String message) {
        assertThat(problems()).containsExactly(new ContentProblem(file, line, message));
    }
}
