package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.SECOND;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSourceTests {
    private final ContentFolder folder;

    ContentSourceTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder);
    }

    @Test
    void validContentIsRead() {
        assertThat(folder.content().entries("plans"))
                .extracting(plan -> plan.text("id"))
                .containsExactly("xx-demo-2025", "yy-demo-2025");
    }

    @Test
    void theDateIsThatOfTheReleaseFile() {
        assertThat(folder.content().date()).hasToString("2030-01-01");
    }

    @Test
    void theSameContentHasTheSameChecksum() {
        String before = folder.source().prepared().checksum();
        folder.replace(
                "pairs.yaml", "- [xx-demo-2025, yy-demo-2025]", "# A comment.\n- [ xx-demo-2025,  yy-demo-2025 ]");
        assertThat(folder.source().prepared().checksum()).isEqualTo(before);
    }

    @Test
    void theOrderOfPropertiesDoesNotChangeTheChecksum() {
        String before = folder.source().prepared().checksum();
        folder.replace(FIRST, "short: XX\nposition: 1\n", "position: 1\nshort: XX\n");
        assertThat(folder.source().prepared().checksum()).isEqualTo(before);
    }

    @Test
    void anotherWordChangesTheChecksum() {
        String before = folder.source().prepared().checksum();
        folder.replace(FIRST, "Build one example", "Build an example");
        assertThat(folder.source().prepared().checksum()).isNotEqualTo(before);
    }

    @Test
    void anUnknownPropertyIsRefused() {
        folder.replace(SECOND, "    checked: B\n    checkedNote", "    colour: red\n    checked: B\n    checkedNote");
        assertRefused(SECOND, line(SECOND, "number: \"1\""), "colour");
    }

    @Test
    void aMissingPropertyIsRefused() {
        folder.replace(SECOND, "        summary: Give one example to everybody.\n", "");
        assertRefused(SECOND, line(SECOND, "number: \"1.1\""), "summary");
    }

    @Test
    void aValueOutsideItsListIsRefused() {
        folder.replace(FIRST, "force: directs", "force: begs");
        assertRefused(FIRST, line(FIRST, "force: begs"), "directs");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        folder.replace(SECOND, "short: YY\n", "short: YY\nshort: ZZ\n");
        assertRefused(SECOND, line(SECOND, "short: ZZ"), "Duplicate");
    }

    @Test
    void brokenYamlIsRefused() {
        folder.replace("pillars.yaml", "name: Energy,", "name: [Energy,");
        assertRefused("pillars.yaml", line("pillars.yaml", "[Energy"), "Not valid YAML");
    }

    @Test
    void aNumberWithoutQuotesIsRefused() {
        folder.replace(FIRST, "number: \"1.2\"\n", "number: 1.2\n");
        assertRefused(FIRST, line(FIRST, "number: 1.2"), "string");
    }

    @Test
    void aTitleTooLongForAListIsRefused() {
        folder.replace(FIRST, "title: Build an example", "title: Build an example " + "x".repeat(60));
        assertRefused(FIRST, line(FIRST, "xxxxx"), "70");
    }

    @Test
    void aFourthPillarIsRefused() {
        folder.replace(FIRST, "pillars: [chips, energy]", "pillars: [chips, energy, data, values]");
        assertRefused(FIRST, line(FIRST, "pillars: [chips, energy,"), "3");
    }

    @Test
    void theSamePillarTwiceIsRefused() {
        folder.replace(FIRST, "pillars: [chips, energy]", "pillars: [chips, chips]");
        assertRefused(FIRST, line(FIRST, "pillars: [chips, chips]"), "unique");
    }

    @Test
    void anEndWithoutABeginningIsRefused() {
        folder.replace(
                FIRST,
                "            printedPage: 2\n            printedPageEnd: 3\n",
                "            printedPageEnd: 3\n");
        assertRefused(FIRST, line(FIRST, "number: \"1.1.1\""), "printedPage");
    }

    @Test
    void aReviewByAPersonIsRefusedWhileItHasNoNameAndDate() {
        folder.replace(SECOND, "checked: C\n        review: machine", "checked: C\n        review: human");
        assertRefused(SECOND, line(SECOND, "review: human"), "machine");
    }

    @Test
    void contentWithoutAPairToCompareIsRefused() {
        folder.write("pairs.yaml", "[]\n");
        assertRefused("pairs.yaml", 1, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release.yaml", "pillars.yaml", "bodies.yaml", "pairs.yaml", "ids.yaml", "withdrawn.yaml"})
    void aMissingFileIsRefused(String file) throws IOException {
        Files.delete(folder.path().resolve(file));
        assertRefused(file, 0, "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Only a comment.\n"})
    void anEmptyFileIsRefused(String text) {
        folder.write("pairs.yaml", text);
        assertRefused("pairs.yaml", 0, "The file is empty.");
    }

    @Test
    void contentWithoutPlansIsRefused() throws IOException {
        Files.delete(folder.path().resolve(FIRST));
        Files.delete(folder.path().resolve(SECOND));
        assertRefused("plans/*.yaml", 0, "missing");
    }

    @Test
    void aReleaseOnNoDayOfTheCalendarIsRefused() {
        folder.replace("release.yaml", "2030-01-01", "2030-02-30");
        assertRefused("release.yaml", 1, "2030-02-30");
    }

    @Test
    void everyFindingIsReportedAtOnceByFileAndLine() {
        folder.replace(FIRST, "force: directs", "force: begs")
                .replace(FIRST, "scope: domestic", "scope: lunar")
                .replace("bodies.yaml", "slug: union", "slug: Union");
        assertThat(refusal().problems()).extracting(ContentProblem::file).containsExactly("bodies.yaml", FIRST, FIRST);
    }

    @Test
    void theMessageNamesFileLineAndCause() {
        folder.replace(FIRST, "force: directs", "force: begs");
        assertThat(refusal())
                .hasMessageStartingWith("plans/xx-demo-2025.yaml:" + line(FIRST, "force: begs") + ": At /sections/0/");
    }

    @Test
    void aReleaseThatWasChangedIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        Path file = folder.path().resolve("releases/2030-01-01.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        assertPackedRefused("releases/2030-01-01.json.gz", "A published release cannot change");
    }

    @Test
    void aReleaseThatCannotBeUnpackedIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        folder.write("releases/2030-01-01.json.gz", "not packed at all");
        assertPackedRefused("releases/2030-01-01.json.gz", "cannot be unpacked");
    }

    @Test
    void aReleaseThatTheIndexDoesNotNameIsRefused() {
        folder.write("releases/2029-01-01.json.gz", "anything");
        assertPackedRefused("releases/2029-01-01.json.gz", "does not name this release");
    }

    @Test
    void aReleaseWhoseFileIsMissingIsRefused() {
        folder.write("releases/index.yaml", "- {date: \"2029-01-01\", sha256: " + "0".repeat(64) + "}\n");
        assertPackedRefused("releases/2029-01-01.json.gz", "the file is missing");
    }

    @Test
    void anIndexOfAnotherFormIsRefused() {
        folder.write("releases/index.yaml", "- {date: \"2029-01-01\", sha256: unknown}\n");
        assertThat(catchThrowableOfType(
                        InvalidContentException.class, () -> folder.source().packed()))
                .hasMessageContaining("releases/index.yaml:1: At /0/sha256");
    }

    @Test
    void publishedReleasesComeOldestFirst() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2030-01-02");
        PackRelease.publish(folder.path());
        assertThat(folder.source().packed())
                .extracting(release -> release.date().toString())
                .containsExactly("2030-01-01", "2030-01-02");
    }

    @Test
    void aPublishedReleaseHoldsTheContentThatWasPacked() throws IOException {
        PackRelease.publish(folder.path());
        assertThat(folder.source()
                        .packed()
                        .get(0)
                        .content()
                        .entries("plans")
                        .get(1)
                        .list("sections"))
                .extracting(section -> section.text("headingOriginal"))
                .containsExactly("分享");
    }

    private int line(String file, String text) {
        List<Integer> lines = folder.linesOf(file, text);
        assertThat(lines).as("lines with " + text).hasSize(1);
        return lines.get(0);
    }

    private InvalidContentException refusal() {
        return catchThrowableOfType(
                InvalidContentException.class, () -> folder.source().prepared());
    }

    private void assertRefused(String file, int line, String cause) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> folder.source().prepared())
                .satisfies(refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.file()).isEqualTo(file);
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.message()).contains(cause);
                        }));
    }

    private void assertPackedRefused(String file, String cause) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> folder.source().packed())
                .satisfies(refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.file()).isEqualTo(file);
                            assertThat(problem.message()).contains(cause);
                        }));
    }
}
