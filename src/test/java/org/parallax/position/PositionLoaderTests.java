package org.parallax.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;
import org.parallax.content.InvalidContentException;

class PositionLoaderTests {
    private static final String POSITIONS = "positions.yaml";

    private final ContentFolder folder;

    PositionLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder);
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentWithoutPositionsHasNoProblems() {
        folder.delete(POSITIONS);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anUnknownPillarIsRefused() {
        folder.replace(POSITIONS, "pillar: energy", "pillar: enrgy");
        assertRefused(line("enrgy"), "The pillar \"enrgy\" does not exist.");
    }

    @Test
    void anUnknownPlanIsRefused() {
        folder.replace(POSITIONS, "plan: yy-demo-2025", "plan: zz-demo-2025");
        assertRefused(line("pillar: energy"), "The plan \"zz-demo-2025\" does not exist.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.9", "1.1", "0.2"})
    void evidenceThatIsNeitherAnItemNorAFramingPassageIsRefused(String number) {
        folder.replace(POSITIONS, "[\"1.2.1\", \"1.1.1\"]", "[\"1.2.1\", \"" + number + "\"]");
        assertRefused(
                line(number), "The evidence xx-demo-2025/" + number + " is neither an item nor a framing passage.");
    }

    @Test
    void evidenceOfAnotherPlanIsRefused() {
        folder.replace(
                POSITIONS, "{text: It says nothing., absence: true}", "{text: It shares., evidence: [\"1.1.1\"]}");
        assertRefused(line("It shares"), "The evidence yy-demo-2025/1.1.1 is neither an item nor a framing passage.");
    }

    @Test
    void aPositionTwiceIsRefused() {
        folder.replace(POSITIONS, "pillar: energy\n  plan: yy-demo-2025", "pillar: chips\n  plan: xx-demo-2025");
        assertRefused(
                folder.linesOf(POSITIONS, "pillar: chips").get(1),
                "The position of xx-demo-2025 on chips stands here a second time.");
    }

    @Test
    void aSentenceWithBothEvidenceAndAbsenceIsRefused() {
        folder.replace(POSITIONS, "evidence: [\"1.0\"]}", "evidence: [\"1.0\"], absence: true}");
        assertFormRefused(line("It says why."), "must be valid to one and only one schema, but 2 are valid");
    }

    @Test
    void aSentenceWithNeitherEvidenceNorAbsenceIsRefused() {
        folder.replace(POSITIONS, ", evidence: [\"1.0\"]}", "}");
        assertFormRefused(line("It says why."), "must be valid to one and only one schema, but 0 are valid");
    }

    @Test
    void anAbsenceThatIsDeniedIsRefused() {
        folder.replace(POSITIONS, "sell them., absence: true", "sell them., absence: false");
        assertFormRefused(line("sell them"), "must be the constant value 'true'");
    }

    @Test
    void aFourthSentenceIsRefused() {
        folder.replace(
                POSITIONS,
                "{text: It does not sell them., absence: true}",
                "{text: Three., absence: true}\n    - {text: Four., absence: true}");
        assertFormRefused(line("It builds examples."), "must have at most 3 items");
    }

    private List<ContentProblem> problems() {
        return new PositionLoader().check(folder.content());
    }

    private int line(String text) {
        List<Integer> lines = folder.linesOf(POSITIONS, text);
        assertThat(lines).as("lines with " + text).hasSize(1);
        return lines.get(0);
    }

    private void assertRefused(int line, String message) {
        assertThat(problems()).containsExactly(new ContentProblem(POSITIONS, line, message));
    }

    private void assertFormRefused(int line, String cause) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(folder::content)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .allSatisfy(problem -> {
                            assertThat(problem.file()).isEqualTo(POSITIONS);
                            assertThat(problem.line()).isEqualTo(line);
                        })
                        .extracting(ContentProblem::message)
                        .anySatisfy(message -> assertThat(message).contains(cause)));
    }
}
