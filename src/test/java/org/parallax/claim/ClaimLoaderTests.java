package org.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parallax.content.ContentFolder.CLAIMS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;
import org.parallax.content.InvalidContentException;

class ClaimLoaderTests {
    private final ContentFolder folder;

    ClaimLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder).withClaims();
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentWithoutClaimsHasNoProblems() {
        folder.delete(CLAIMS);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aClaimTwiceIsRefused() {
        folder.replace(CLAIMS, "slug: nothing-is-built", "slug: an-example-for-everybody");
        assertRefused("The claim \"an-example-for-everybody\" stands here a second time.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plans: [yy-demo-2025]                | plans: [zz-demo-2025]
            fact: {plan: xx-demo-2025,           | fact: {plan: zz-demo-2025,
            absence: {plan: yy-demo-2025,        | absence: {plan: zz-demo-2025,
            """)
    void anUnknownPlanIsRefused(String known, String unknown) {
        folder.replace(CLAIMS, known, unknown);
        assertRefused("The plan \"zz-demo-2025\" does not exist.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YY-1.9", "YY-1", "ZZ-1.1"})
    void evidenceThatIsNeitherAnItemNorAPassageIsRefused(String ref) {
        folder.replace(CLAIMS, "ref: YY-1.1", "ref: " + ref);
        assertRefused("The evidence " + ref + " is neither an item nor a framing passage.");
    }

    /** YY-1.3 was withdrawn before. */
    @Test
    void withdrawnEvidenceSettlesNothingNowButMayHaveDoneSoBefore() {
        folder.replace(CLAIMS, "ref: YY-1.1", "ref: YY-1.3");
        assertRefused("The evidence YY-1.3 was withdrawn, so that nothing can be settled by it in this release.");
        folder.write(CLAIMS, String.join("\n", folder.lines(CLAIMS)).replace("2030-01-01", "2029-06-01"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anUnknownEventIsRefused() {
        folder.replace(CLAIMS, "event: an-event", "event: no-event");
        assertRefused("The event \"no-event\" does not exist.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030-01-02 | It is settled against a release of 2030-01-02, which is later than this one.
            2029-02-30 | "2029-02-30" is not a calendar date.
            """)
    void aReleaseThatCannotBeIsRefused(String date, String message) {
        folder.replace(CLAIMS, "settledOn: \"2030-01-01\"\n  settled", "settledOn: \"" + date + "\"\n  settled");
        assertThat(problems()).extracting(ContentProblem::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030-02 | The date 2030-02 is after the release of 2030-01-01.
            2029-13 | "2029-13" is not in the calendar.
            """)
    void aDayOnWhichItCannotHaveBeenMadeIsRefused(String date, String message) {
        folder.replace(CLAIMS, "date: \"2029-10\"", "date: \"" + date + "\"");
        assertRefused(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {event: an-event, note: It was built.} | {note: It was built.}
            {event: an-event, note: It was built.} | {event: an-event, ref: XX-1.1.1, note: It was built.}
            terms: [build, make]                   | terms: []
            """)
    void aPieceThatNamesNothingOrTwoThingsIsRefused(String piece, String other) {
        folder.replace(CLAIMS, piece, other);
        assertThatExceptionOfType(InvalidContentException.class).isThrownBy(folder::content);
    }

    private List<ContentProblem> problems() {
        return new ClaimLoader().check(folder.content());
    }

    private void assertRefused(String message) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(CLAIMS);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).isEqualTo(message);
        });
    }
}
