package org.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;
import org.parallax.content.InvalidContentException;

/** What an event must be to be loaded; the release is of 2030-01-01, the plans of 2025-01-15 and 2025-02-15. */
class EventLoaderTests {
    private static final String EVENTS = "events.yaml";

    private static final String VALID = """
            collected: "2029-12-31"
            events:
            - id: xx-2025-03-01-example
              date: "2025-03-01"
              precision: day
              actor: other
              title: An example is built
              what: The bureau built one example of everything.
              status: implements
              of: [xx-demo-2025]
              confidence: secondary
              ties: [XX-1.1.1]
              pillars: [chips]
              why: It is what the item asks for.
              sources:
              - {url: "https://www.example.org/news", publisher: Example, date: "2025-03-02", kind: secondary}
              - {url: "https://example.net/news", publisher: Other example, kind: secondary}
            """;

    private final ContentFolder folder;

    EventLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder).write(EVENTS, VALID);
    }

    @Test
    void validEventsHaveNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentWithoutEventsHasNoProblems() {
        folder.delete(EVENTS);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anEventWithoutADatedSourceIsRefused() {
        folder.replace(EVENTS, ", date: \"2025-03-02\"", "");
        assertRefused("id: xx", "No source has a date.");
    }

    @Test
    void anEventKnownFromReportsOfOneHostOnlyIsRefused() {
        folder.replace(EVENTS, "https://example.net/news", "https://example.org/other");
        assertRefused(
                "id: xx", "What is known from reports only needs two of them; addresses on one host count as one.");
    }

    @Test
    void anOfficialPageAloneIsEnough() {
        folder.replace(
                        EVENTS,
                        "  - {url: \"https://example.net/news\", publisher: Other example, kind: secondary}\n",
                        "")
                .replace(EVENTS, "confidence: secondary", "confidence: primary");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anEventOfTheFutureIsRefused() {
        folder.replace(EVENTS, "date: \"2025-03-01\"", "date: \"2030-01-02\"");
        assertRefused("id: xx", "The date 2030-01-02 is after the release of 2030-01-01.");
    }

    @Test
    void aCollectionThatEndsAfterTheReleaseIsRefused() {
        folder.replace(EVENTS, "2029-12-31", "2030-01-02");
        assertRefused("collected", "Events cannot be collected up to 2030-01-02, after the release of 2030-01-01.");
    }

    @Test
    void aCollectionUpToNoDayIsRefused() {
        folder.replace(EVENTS, "2029-12-31", "2029-02-31");
        assertRefused("collected", "\"2029-02-31\" is not in the calendar.");
    }

    @ParameterizedTest
    @CsvSource({"XX-1.1.9", "XX-1.1", "ZZ-1.1.1"})
    void aTieToNeitherAnItemNorAPassageIsRefused(String ref) {
        folder.replace(EVENTS, "XX-1.1.1", ref);
        assertRefused("ties", "The tie " + ref + " is to neither an item nor a framing passage.");
    }

    @Test
    void aStepOnAnItemOfAPlanThatTheStatusIsNotMeantForIsRefused() {
        folder.replace(EVENTS, "[XX-1.1.1]", "[XX-1.1.1, YY-1.1]");
        assertRefused("ties", "The tie YY-1.1 is to the plan yy-demo-2025, toward which the status is not meant.");
        folder.replace(EVENTS, "status: implements", "status: context");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anUnknownPillarIsRefused() {
        folder.replace(EVENTS, "[chips]", "[chip]");
        assertRefused("pillars", "The pillar \"chip\" does not exist.");
    }

    @Test
    void anUnknownPlanIsRefused() {
        folder.replace(EVENTS, "of: [xx-demo-2025]", "of: [xx-demo-2025, zz-demo-2025]");
        assertRefused("of: [", "The plan \"zz-demo-2025\" does not exist.");
    }

    @Test
    void anEventTwiceIsRefused() {
        String entry = VALID.substring(VALID.indexOf("- id"));
        folder.write(EVENTS, VALID + entry);
        assertThat(problems())
                .containsExactly(new ContentProblem(
                        EVENTS,
                        folder.linesOf(EVENTS, "id: xx").get(1),
                        "The event xx-2025-03-01-example stands here a second time."));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, day",
        "2025-03, week",
        "2025-03-01, month",
        "2025, month",
    })
    void aDateThatIsNotAsExactAsItSaysIsRefused(String date, String precision) {
        folder.replace(EVENTS, "date: \"2025-03-01\"", "date: \"" + date + "\"")
                .replace(EVENTS, "precision: day", "precision: " + precision);
        assertRefused("id: xx", "The date " + date + " is not as exact as \"" + precision + "\" says, or more so.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, day, true",
        "2025-01-15, day, false",
        // The plan was issued on the Wednesday of this week.
        "2025-01-13, week, false",
        "2025-01-12, week, true",
        "2025-01, month, false",
        "2024-12, month, true",
    })
    void whatWasCertainlyBeforeThePlanCanOnlyBeContext(String date, String precision, boolean before) {
        folder.replace(EVENTS, "date: \"2025-03-01\"", "date: \"" + date + "\"")
                .replace(EVENTS, "precision: day", "precision: " + precision);
        if (before) {
            assertRefused(
                    "id: xx",
                    "An event of " + date
                            + " is before the plan xx-demo-2025 of 2025-01-15, so it can only be context.");
            folder.replace(EVENTS, "status: implements", "status: context");
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void aStatusThatThereIsNotIsRefused() {
        folder.replace(EVENTS, "status: implements", "status: fulfils");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(folder::content)
                .withMessageContaining("/status");
    }

    private List<ContentProblem> problems() {
        return new EventLoader().check(folder.content());
    }

    private void assertRefused(String place, String message) {
        assertThat(problems())
                .containsExactly(
                        new ContentProblem(EVENTS, folder.linesOf(EVENTS, place).get(0), message));
    }
}
