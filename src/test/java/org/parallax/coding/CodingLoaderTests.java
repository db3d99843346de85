package org.parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.FIRST_CODER;
import static org.parallax.content.ContentFolder.SECOND;
import static org.parallax.content.ContentFolder.SECOND_CODER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;

class CodingLoaderTests {
    private static final String CODEBOOK = "codebook.yaml";

    private final ContentFolder folder;

    CodingLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder);
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentThatNobodyHasCodedHasNoProblems() {
        folder.delete(FIRST_CODER).delete(SECOND_CODER);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aValueThatIsNotInTheCodebookIsRefused() {
        folder.replace(
                SECOND_CODER,
                "instrument: public-spending, force: recommends",
                "instrument: public-spending, force: begs");
        assertRefused(SECOND_CODER, line(SECOND_CODER, "begs"), "\"begs\" is not a value of the variable force.");
    }

    @Test
    void aValueOfAnotherVariableIsRefused() {
        folder.replace(
                SECOND_CODER,
                "instrument: public-spending, force: recommends",
                "instrument: public-spending, force: domestic");
        assertRefused(
                SECOND_CODER,
                line(SECOND_CODER, "force: domestic"),
                "\"domestic\" is not a value of the variable force.");
    }

    @Test
    void aSettledValueThatIsNotInTheCodebookIsRefused() {
        folder.replace(SECOND, "    lead: [union]\n", "    lead: [union]\n        instrument: magic\n");
        assertRefused(SECOND, line(SECOND, "number: \"1.1\""), "\"magic\" is not a value of the variable instrument.");
    }

    @Test
    void anUnknownPillarIsRefused() {
        folder.replace(SECOND_CODER, "[energy, chips]", "[enrgy, chips]");
        assertRefused(SECOND_CODER, line(SECOND_CODER, "enrgy"), "\"enrgy\" is not a value of the variable pillars.");
    }

    @Test
    void anUnknownPillarOfAFramingPassageIsRefused() {
        folder.replace(SECOND_CODER, "pillars: [data]", "pillars: [dta]");
        assertRefused(SECOND_CODER, line(SECOND_CODER, "dta"), "\"dta\" is not a value of the variable pillars.");
    }

    @Test
    void anUnknownBodyIsRefused() {
        folder.replace(SECOND_CODER, "lead: [ministry, bureau]", "lead: [mnistry, bureau]");
        assertRefused(SECOND_CODER, line(SECOND_CODER, "mnistry"), "\"mnistry\" is not a value of the variable lead.");
    }

    @Test
    void aMissingNumberIsRefused() {
        remove(SECOND_CODER, line(SECOND_CODER, "number: \"1.1.2\""));
        assertRefused(SECOND_CODER, 1, "The number 1.1.2 is not coded here.");
    }

    @Test
    void aMissingNumberOfAFramingPassageIsRefused() {
        remove(FIRST_CODER, line(FIRST_CODER, "number: \"1.1.0\""));
        assertRefused(FIRST_CODER, 1, "The number 1.1.0 is not coded here.");
    }

    @Test
    void aNumberTwiceIsRefused() {
        int line = line(SECOND_CODER, "number: \"1.1.2\"");
        insert(SECOND_CODER, line, folder.lines(SECOND_CODER).get(line - 1));
        assertRefused(SECOND_CODER, line + 1, "The number 1.1.2 stands here a second time.");
    }

    @Test
    void anUnknownNumberIsRefused() {
        int line = line(SECOND_CODER, "number: \"1.1.2\"");
        insert(SECOND_CODER, line, folder.lines(SECOND_CODER).get(line - 1).replace("1.1.2", "1.1.9"));
        assertRefused(SECOND_CODER, line + 1, "The number 1.1.9 is not in the plan.");
    }

    @Test
    void anUnknownPlanIsRefused() {
        folder.write(
                "codings/coder-1/zz-demo-2025.yaml", "coder: coder-1\nplan: zz-demo-2025\nitems: []\nframing: []\n");
        assertRefused("codings/coder-1/zz-demo-2025.yaml", 1, "The plan \"zz-demo-2025\" does not exist.");
    }

    @Test
    void oneCoderAloneIsRefused() {
        folder.delete(SECOND_CODER);
        assertRefused(FIRST_CODER, 1, "xx-demo-2025 needs the codings of both coders.");
    }

    @Test
    void theSameCoderTwiceIsRefused() {
        folder.write("codings/coder-2/zz-again.yaml", text(SECOND_CODER));
        assertRefused("codings/coder-2/zz-again.yaml", 1, "coder-2 has coded xx-demo-2025 in another file already.");
    }

    @Test
    void aDifferenceWithoutAReasonIsRefused() {
        folder.replace(FIRST, "              force: Build is an order.\n", "");
        assertRefused(
                FIRST,
                line(FIRST, "number: \"1.1.1\""),
                "The codings of force differ, or are settled otherwise, and no reason is given under \"settled\".");
    }

    @Test
    void aDifferenceOnAFramingPassageWithoutAReasonIsRefused() {
        folder.replace(FIRST, "      settled: {pillars: Data are not named.}\n", "");
        assertRefused(
                FIRST,
                line(FIRST, "number: \"1.0\""),
                "The codings of pillars differ, or are settled otherwise, and no reason is given under \"settled\".");
    }

    @Test
    void anotherPrimaryPillarIsADifference() {
        folder.replace(FIRST, "              pillars: Chips come first.\n", "");
        assertRefused(
                FIRST,
                line(FIRST, "number: \"1.1.1\""),
                "The codings of pillars differ, or are settled otherwise, and no reason is given under \"settled\".");
    }

    @Test
    void aCodeThatBothGaveIsNotSettledOtherwiseWithoutAReason() {
        folder.replace(FIRST, "instrument: praise", "instrument: public-spending");
        assertRefused(
                FIRST,
                line(FIRST, "number: \"1.1.2\""),
                "The codings of instrument differ, or are settled otherwise, and no reason is given under \"settled\".");
    }

    @Test
    void theOrderOfBodiesIsNoDifference() {
        folder.replace(SECOND_CODER, "support: [bureau, ministry]", "support: [ministry, bureau]");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReasonWhereBothCodersAgreeIsRefused() {
        folder.replace(
                FIRST, "force: Build is an order.\n", "force: Build is an order.\n              scope: At home.\n");
        assertRefused(
                FIRST, line(FIRST, "number: \"1.1.1\""), "A reason is given for scope, on which both coders agree.");
    }

    @Test
    void whatIsCodedTwiceAndNotSettledIsRefused() {
        folder.replace(FIRST, "            instrument: praise\n", "");
        assertRefused(
                FIRST, line(FIRST, "number: \"1.1.2\""), "The item is coded twice, and its instrument not settled.");
    }

    @Test
    void anExampleOfAPillarThatDoesNotExistIsRefused() {
        folder.replace(
                "pillars.yaml",
                "It names values., borders: [], example: {item: XX-1.1.1",
                "It names values., borders: [], example: {item: XX-1.1");
        assertRefused(
                "pillars.yaml",
                line("pillars.yaml", "XX-1.1,"),
                "The example XX-1.1 is neither an item nor a framing passage.");
    }

    @Test
    void anExampleOfAValueThatDoesNotExistIsRefused() {
        folder.replace(CODEBOOK, "example: {item: XX-1.1.1, why: It must.}", "example: {item: XX-9.9, why: It must.}");
        assertRefused(
                CODEBOOK, line(CODEBOOK, "XX-9.9"), "The example XX-9.9 is neither an item nor a framing passage.");
    }

    @Test
    void aFramingPassageMayBeAnExample() {
        folder.replace(
                CODEBOOK, "example: {item: XX-1.1.1, why: It must.}", "example: {item: XX-1.1.0, why: It must.}");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aVariableWithoutValuesIsRefused() {
        folder.delete(FIRST_CODER).delete(SECOND_CODER);
        folder.write(
                CODEBOOK,
                "version: 1\nunit: All.\nvariables:\n  - {variable: addressee, name: A, question: B, rule: C}\n");
        assertThat(problems()).contains(new ContentProblem(CODEBOOK, 4, "The variable addressee needs values."));
    }

    @Test
    void aSetVariableWithValuesIsRefused() {
        folder.replace(
                CODEBOOK,
                "{variable: lead, name: Lead bodies,",
                "{variable: lead, values: [" + value("bureau") + ", " + value("union") + "], name: Lead bodies,");
        assertRefused(CODEBOOK, line(CODEBOOK, "variable: lead"), "The variable lead has its values in another file.");
    }

    @Test
    void aValueTwiceIsRefused() {
        folder.replace(
                CODEBOOK, "{value: praise, name: Praise", value("praise") + "\n      - {value: praise, name: Praise");
        assertRefused(CODEBOOK, line(CODEBOOK, "name: Praise"), "The value \"praise\" stands here a second time.");
    }

    @Test
    void aVariableTwiceIsRefused() {
        folder.replace(
                CODEBOOK,
                "  - variable: scope\n",
                "  - {variable: force, name: Force, question: Again?, rule: One value., values: [" + value("explores")
                        + ", " + value("recommends") + ", " + value("directs") + "]}\n  - variable: scope\n");
        assertRefused(CODEBOOK, line(CODEBOOK, "question: Again?"), "The variable force stands here a second time.");
    }

    @Test
    void aSetVariableTwiceIsRefused() {
        folder.replace(
                CODEBOOK,
                "  - {variable: support,",
                "  - {variable: lead, name: Lead, question: Again?, rule: All of them.}\n  - {variable: support,");
        assertRefused(CODEBOOK, line(CODEBOOK, "question: Again?"), "The variable lead stands here a second time.");
    }

    private static String value(String slug) {
        return "{value: " + slug
                + ", name: A, definition: B., include: C., borders: [], example: {item: XX-1.1.1, why: D.}}";
    }

    private List<ContentProblem> problems() {
        return new CodingLoader().check(folder.content());
    }

    private String text(String file) {
        return String.join("\n", folder.lines(file)) + "\n";
    }

    private void remove(String file, int line) {
        List<String> lines = new ArrayList<>(folder.lines(file));
        lines.remove(line - 1);
        folder.write(file, String.join("\n", lines) + "\n");
    }

    /** Puts a line after another. */
    private void insert(String file, int line, String text) {
        List<String> lines = new ArrayList<>(folder.lines(file));
        lines.add(line, text);
        folder.write(file, String.join("\n", lines) + "\n");
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
