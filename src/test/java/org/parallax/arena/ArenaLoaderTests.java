package org.parallax.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;

class ArenaLoaderTests {
    private static final String ARENA = "arena.yaml";

    private static final String EVENTS = """
            collected: "2029-11-01"
            events:
              - {id: the-fair, date: "2029-10", precision: month, actor: other, title: A fair, what: It was held., status: context, of: [], confidence: primary, ties: [], pillars: [], why: It is near., sources: [{url: "https://example.org/fair", publisher: Example, date: "2029", kind: primary}]}
            """;

    private static final String SUBJECTS = """
            collected: "2029-11-01"
            subjects:
              - {slug: somewhere, name: Somewhere, kind: country, region: south, aliases: [Anywhere], ties: [XX-1.1.1, XX-1.0], tiesWhy: They are about it., events: [the-fair]}
              - {slug: south, name: The South, kind: region, aliases: [], ties: [], events: []}
              - {slug: maker, name: Maker, kind: vendor, camp: cn, aliases: [], about: It makes., ties: [], events: []}
              - {slug: thing-1, name: Thing 1, kind: model, vendor: maker, camp: cn, aliases: [], ties: [], events: [], model: {released: "2029-05", origin: CN, licence: MIT, openness: open, why: It is.}}
            facts:
              - {id: deal, date: "2029-06-01", text: A deal., subjects: [somewhere, maker], camp: cn, confidence: secondary, ties: [YY-1.1], sources: [{url: "https://one.example/a", publisher: One, date: "2029-06", kind: secondary}, {url: "https://two.example/b", publisher: Two, kind: secondary}]}
            """;

    private final ContentFolder folder;

    ArenaLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder).write("events.yaml", EVENTS).write(ARENA, SUBJECTS);
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void contentWithoutAnArenaHasNoProblems() {
        folder.delete(ARENA);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slug: thing-1 | slug: south | slug: south, name: Thing 1 | The subject "south" stands here a second time.
            region: south | region: north | slug: somewhere | The region "north" does not exist.
            region: south | region: maker | slug: somewhere | The region "maker" does not exist.
            region: south, | '' | slug: somewhere | A country names its region.
            vendor: maker | vendor: south | slug: thing-1 | The vendor "south" does not exist.
            vendor: maker, | '' | slug: thing-1 | A model names its vendor.
            kind: region | kind: region, vendor: maker | slug: south | Only a model has a vendor.
            [XX-1.1.1 | [XX-1.1 | slug: somewhere | XX-1.1 is neither an item nor a framing passage.
            [YY-1.1] | [YY-9.9] | id: deal | YY-9.9 is neither an item nor a framing passage.
            , tiesWhy: They are about it. | '' | slug: somewhere | Nothing says why its items speak to it.
            [the-fair] | [the-fare] | slug: somewhere | The event "the-fare" does not exist.
            [somewhere, maker] | [somewhere, baker] | id: deal | The subject "baker" does not exist.
            released: "2029-05" | released: "2030-05" | slug: thing-1 | The date 2030-05 is after the release of 2030-01-01.
            released: "2029-05" | released: "2029-13" | slug: thing-1 | "2029-13" is not in the calendar.
            collected: "2029-11-01" | collected: "2029-11-31" | collected | "2029-11-31" is not in the calendar.
            date: "2029-06-01" | date: "2030-06-01" | id: deal | The date 2030-06-01 is after the release of 2030-01-01.
            , date: "2029-06" | '' | id: deal | No source has a date.
            two.example | www.one.example | id: deal | What is known from reports only needs two of them; addresses on one host count as one.
            """)
    void whatTheSchemaCannotSeeIsRefused(String text, String replacement, String where, String message) {
        folder.replace(ARENA, text, replacement);
        assertRefused(where, message);
    }

    @Test
    void aFactTwiceIsRefused() {
        String fact = folder.lines(ARENA).get(folder.lines(ARENA).size() - 1);
        folder.write(ARENA, SUBJECTS + fact + "\n");
        assertThat(problems())
                .containsExactly(new ContentProblem(
                        ARENA, folder.lines(ARENA).size(), "The fact \"deal\" stands here a second time."));
    }

    @Test
    void thePropertiesOfAModelAreRefusedOnAnythingElse() {
        folder.replace(
                ARENA,
                "about: It makes.",
                "about: It makes., model: {released: \"2029-05\", origin: CN, licence: MIT, openness: open, why: It is.}");
        assertRefused("slug: maker", "Only a model has the properties of one.");
    }

    private List<ContentProblem> problems() {
        return new ArenaLoader().check(folder.content());
    }

    private void assertRefused(String where, String message) {
        assertThat(problems())
                .containsExactly(
                        new ContentProblem(ARENA, folder.linesOf(ARENA, where).get(0), message));
    }
}
