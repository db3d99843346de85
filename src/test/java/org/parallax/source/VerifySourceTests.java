package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.Content;
import org.parallax.source.PlanOutline.Heading;
import org.parallax.text.Sha256;
import org.slf4j.LoggerFactory;

@Timeout(60)
class VerifySourceTests {
    private static final String USAGE = "Usage: verify --plan PLAN --file FILE\n";
    private static final String US = "us-aiap-2025";
    private static final String CN = "cn-gaigap-2025";

    @TempDir
    private Path files;

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private @Nullable Level level;

    /** What the command wrote. */
    private record Answer(int status, String out, String err) {}

    @BeforeEach
    void rememberTheLevelOfTheLog() {
        level = root.getLevel();
    }

    /** The command silences the log, and other tests read it. */
    @AfterEach
    void restoreTheLevelOfTheLog() {
        root.setLevel(level);
    }

    private static Answer verify(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = Stream.concat(Stream.of(VerifySource.COMMAND), Stream.of(arguments))
                .toArray(String[]::new);
        int status = VerifySource.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Answer answer, String sentence) {
        assertThat(answer).isEqualTo(new Answer(2, "", sentence));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(files.resolve(name), bytes).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--plan us-aiap-2025",
                "--file plan.pdf",
                "--plan us-aiap-2025 --file",
                "--plan us-aiap-2025 plan.pdf",
                "us-aiap-2025 plan.pdf",
                "--plan us-aiap-2025 --plan us-aiap-2025 --file plan.pdf",
                "--plan us-aiap-2025 --file plan.pdf --verbose yes"
            })
    void argumentsThatAreNotUnderstoodAreAnsweredWithTheUsage(String arguments) {
        assertRefused(verify(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)), USAGE);
    }

    @Test
    void aPlanThatDoesNotExistIsRefused() {
        assertRefused(
                verify("--plan", "zz-vineyards-2024", "--file", "plan.pdf"),
                "There is no plan zz-vineyards-2024. Known are cn-gaigap-2025, us-aiap-2025.\n");
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(
                verify("--plan", US, "--file", files.resolve("none.pdf").toString()),
                "The file is missing, or is not an ordinary file.\n");
        assertRefused(
                verify("--plan", US, "--file", files.toString()), "The file is missing, or is not an ordinary file.\n");
    }

    @Test
    void aFileThatIsAnotherDocumentIsRefused() throws Exception {
        byte[] pdf = Documents.pdf(List.of(
                List.of(Documents.piece(20, "Plant Trees"), Documents.piece(11, "Plant a tree at every bus stop."))));
        byte[] html = "<h1>The Vineyard Plan</h1><p>Plant vines.</p>".getBytes(StandardCharsets.UTF_8);

        assertRefused(
                verify("--plan", US, "--file", file("vineyards.pdf", pdf)),
                "It has 0 of the 33 headings of the plan, so it is another document or another form of it.\n");
        assertRefused(
                verify("--plan", CN, "--file", file("vineyards.html", html)),
                "It does not have the title of the plan, so it is another document.\n");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws Exception {
        assertRefused(
                verify("--plan", US, "--file", file("plan.pdf", "words".getBytes(StandardCharsets.UTF_8))),
                "The file is neither a PDF nor an HTML page.\n");
    }

    @Test
    void nothingIsVerifiedWhereNothingWasRecorded() throws Exception {
        PlanOutline plan = PlanOutline.all(Content.shipped()).stream()
                .filter(known -> known.plan().value().equals(CN))
                .findFirst()
                .orElseThrow();
        StringBuilder html = new StringBuilder("<h1>" + plan.title().get(0) + "</h1><p>Gulls nest on the quay.</p>");
        for (Heading heading : plan.headings()) {
            html.append("<p>" + heading.number() + ". " + heading.text() + "</p>")
                    .append("<p>Gulls of kind " + heading.number() + " nest on the quay. They fly inland at noon.</p>");
        }
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);

        Answer answer = verify("--plan", CN, "--file", file("saved.html", bytes));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        List<String> lines = answer.out().lines().toList();
        assertThat(lines)
                .startsWith(
                        "Global AI Governance Action Plan",
                        "SHA-256 of the file: " + Sha256.hex(bytes)
                                + ", and no file was at hand when the plan was coded",
                        "CN-0.1: nothing recorded to compare with")
                .endsWith("Framing passages: 0 of " + (plan.provisions().size() - 65), "0 of 65 verified");
        assertThat(lines).hasSize(plan.provisions().size() + 4);
        assertThat(lines.subList(2, lines.size() - 2))
                .allMatch(line -> line.matches("CN-[\\d.]+: nothing recorded to compare with"));
        assertThat(answer.out()).endsWith("verified\n");
    }

    @Test
    void theOfficialUsPlanIsVerifiedInFull() {
        Path pdf = OfficialFiles.usPlan();
        assumeTrue(Files.exists(pdf), OfficialFiles.notChecked(pdf));

        Answer answer = verify("--plan", US, "--file", pdf.toString());

        assertThat(answer.err()).isEmpty();
        List<String> lines = answer.out().lines().toList();
        assertThat(lines.get(1)).endsWith(", the file that was coded");
        assertThat(lines).endsWith("Framing passages: 42 of 42", "103 of 103 verified");
        assertThat(lines.subList(2, lines.size() - 2))
                .hasSize(145)
                .allMatch(line -> line.matches("US-[\\d.]+: same words, printed page \\d+ \\(PDF page \\d+\\)"));
        assertThat(answer.status()).isZero();
    }
}
