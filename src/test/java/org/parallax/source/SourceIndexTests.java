package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.parallax.source.Documents.piece;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.content.Content;
import org.parallax.content.ContentFolder;
import org.parallax.text.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attaches files that the tests make, to the invented plan; every test is undone. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SourceIndexTests {
    private static final String FIRST = "Build one sample of each kind in every town.";
    private static final String SECOND = "Carry the sample about, and show it to whoever asks.";

    @TempDir
    Path contentFolder;

    @TempDir
    Path folder;

    @Autowired
    Owner owner;

    private Content content;

    @BeforeEach
    void makeContentFromTheFirstFile() {
        content = ContentFolder.in(contentFolder)
                .replace(ContentFolder.FIRST, "b".repeat(64), Passage.of(FIRST).sha256())
                .replace(
                        ContentFolder.FIRST,
                        "summary: Take the example to every town.\n",
                        "summary: Take the example to every town.\n            passageSha256: "
                                + Passage.of(SECOND).sha256() + "\n")
                .content();
    }

    @Test
    void aFileInTheFolderIsAttachedWithItsPassages() {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            assertThat(documents(sql)).containsExactly("xx.pdf");
            assertThat(sql.queryForMap("select plan, language, address, compared, pages, fetched from source_document"))
                    .isEqualTo(Map.of(
                            "plan",
                            "xx-demo-2025",
                            "language",
                            "en",
                            "address",
                            "https://example.org/xx.pdf",
                            "compared",
                            true,
                            "pages",
                            4,
                            "fetched",
                            false));
            assertThat(sql.queryForMap("select how, text, sha256, pdf_page from source_passage where number = '1.1.1'"))
                    .isEqualTo(Map.of(
                            "how",
                            "position",
                            "text",
                            FIRST,
                            "sha256",
                            Passage.of(FIRST).sha256(),
                            "pdf_page",
                            3));
            assertThat(text(sql, "1.0")).isEqualTo("Nobody makes anything by waiting.");
        });
    }

    @Test
    void aSelectorFindsThePassageInTheDocumentsText() {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            Map<String, Object> passage = sql.queryForMap(
                    "select end_at - start_at length, prefix, suffix from source_passage where number = '1.1.2'");
            assertThat(passage.get("length")).isEqualTo(SECOND.length());
            assertThat((String) passage.get("prefix")).endsWith("in every town.\n");
            assertThat((String) passage.get("suffix")).startsWith("\nMake large things");
        });
    }

    @Test
    void aChangedFileReplacesTheOneBeforeAndTheCodedWordsAreKept() {
        put("xx.pdf", plan(FIRST, SECOND));
        start(sql -> {
            put("xx.pdf", plan(FIRST, "Carry the sample about, and hide it from whoever asks."));
            again(sql);

            assertThat(documents(sql)).containsExactly("xx.pdf");
            assertThat(text(sql, "1.1.2")).contains("hide it from");
            assertThat(sql.queryForList("select text from source_wording order by text", String.class))
                    .containsExactly(FIRST, SECOND);
        });
    }

    @Test
    void aSecondStartChangesNothing() {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            List<Long> before = sql.queryForList("select id from source_passage order by id", Long.class);
            again(sql);
            assertThat(sql.queryForList("select id from source_passage order by id", Long.class))
                    .isNotEmpty()
                    .isEqualTo(before);
        });
    }

    @Test
    void ofTwoInstancesThatStartTogetherTheSecondChangesNothing() {
        put("xx.pdf", plan(FIRST, SECOND));

        owner.tries(sql -> {
            SourceIndex one = index(folder.toString());
            SourceIndex other = index(folder.toString());
            one.prepare(content, sql);
            other.prepare(content, sql);
            one.refresh(content, 1, sql);
            List<Long> before = sql.queryForList("select id from source_passage order by id", Long.class);
            other.refresh(content, 1, sql);
            assertThat(sql.queryForList("select id from source_passage order by id", Long.class))
                    .isNotEmpty()
                    .isEqualTo(before);
        });
    }

    @Test
    void whatIsNotInTheFolderIsFetchedFromTheOfficialAddressesAndKeptWhenTheyFail() throws Exception {
        SourceFetch server = mock(SourceFetch.class);
        when(server.fetch(any())).thenThrow(new UnreadableSourceException("It is not there."));
        doReturn(plan(FIRST, SECOND)).when(server).fetch(URI.create("https://example.org/xx.pdf"));
        SourceFetch silence = mock(SourceFetch.class);
        when(silence.fetch(any())).thenThrow(new UnreadableSourceException("It is not there."));

        owner.tries(sql -> {
            run(new SourceIndex("", true, new SourceReading(), server), sql);
            assertThat(documents(sql)).containsExactly("xx.pdf");
            assertThat(sql.queryForObject("select fetched from source_document", Boolean.class))
                    .isTrue();
            run(new SourceIndex("", true, new SourceReading(), silence), sql);
            again(sql);
            assertThat(documents(sql)).containsExactly("xx.pdf");
        });
    }

    @Test
    void aFileThatIsTakenOutOfTheFolderIsDetachedWithItsWords() {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            delete("xx.pdf");
            again(sql);
            assertThat(documents(sql)).isEmpty();
            assertThat(sql.queryForObject(
                            "select (select count(*) from source_passage) + (select count(*) from source_wording)",
                            Long.class))
                    .isZero();
        });
    }

    @Test
    void aFolderThatIsGoneDetachesNothing() {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            run(index(folder.resolve("gone").toString()), sql);
            run(index(""), sql);
            assertThat(documents(sql)).containsExactly("xx.pdf");
        });
    }

    @Test
    void aRefusedFileLeavesTheOneBefore(CapturedOutput output) {
        put("xx.pdf", plan(FIRST, SECOND));

        start(sql -> {
            put("xx.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII));
            again(sql);
            assertThat(text(sql, "1.1.1")).isEqualTo(FIRST);
            assertThat(output).contains("Not attached: ", "xx.pdf. The PDF is damaged and cannot be read.");
        });
    }

    @Test
    void anotherDocumentUnderTheNameIsRefused(CapturedOutput output) throws IOException {
        put("xx.pdf", Documents.pdf(List.of(List.of(), List.of(), List.of(piece(11, "A letter to somebody else.")))));

        start(sql -> {
            assertThat(documents(sql)).isEmpty();
            assertThat(output).contains("It has 0 of the 3 headings of the plan");
        });
    }

    @Test
    void aFileOfAnUnknownNameIsRefusedWithTheKnownOnes(CapturedOutput output) {
        put("plan.pdf", plan(FIRST, SECOND));

        start(sql -> {
            assertThat(documents(sql)).isEmpty();
            assertThat(output).contains("No plan has a document of this name. Known are xx.pdf, yy");
        });
    }

    @Test
    void aTranslationStandsBesideTheOfficialTextAndIsNotCompared() {
        put(
                "yy-demo-2025.en.somebody.html",
                page("An Imagined Plan", "1. Share things", "Give one example to everybody."));

        start(sql -> {
            assertThat(sql.queryForMap("select language, compared, address is null unofficial from source_document"))
                    .isEqualTo(Map.of("language", "en", "compared", false, "unofficial", true));
            assertThat(text(sql, "1.1")).isEqualTo("Give one example to everybody.");
        });
    }

    @Test
    void whatStandsInNoItemIsKeptAsSuch() {
        put("xx.pdf", plan(FIRST, SECOND, "Bury the sample under the town hall."));

        start(sql -> assertThat(sql.queryForList(
                        "select text from source_passage where number is null and section = '1.1'", String.class))
                .containsExactly("Bury the sample under the town hall."));
    }

    /** The invented plan as a PDF with these entries under the first section. */
    private static byte[] plan(String... entries) {
        List<Documents.Piece> page = new ArrayList<>(List.of(
                piece(18, "Make things"),
                piece(11, "Nobody makes anything by waiting."),
                piece(14, "Make small things"),
                piece(11, "What is small is made first.")));
        for (String entry : entries) {
            page.add(piece(11, "• " + entry));
        }
        try {
            return Documents.pdf(List.of(
                    List.of(piece(11, "A front page.")),
                    List.of(piece(11, "Another front page.")),
                    page,
                    List.of(piece(14, "Make large things"), piece(11, "• Do all of it again at twice the size."))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(String title, String heading, String text) {
        return ("<h1>" + title + "</h1><h2>" + heading + "</h2><p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
    }

    /** Starts with the folder as it is, looks, and undoes it. */
    private void start(Consumer<JdbcTemplate> look) {
        owner.tries(sql -> {
            again(sql);
            look.accept(sql);
        });
    }

    private void again(JdbcTemplate sql) {
        run(index(folder.toString()), sql);
    }

    private static SourceIndex index(String folder) {
        return new SourceIndex(folder, false, new SourceReading(), new SourceFetch());
    }

    private void run(SourceIndex index, JdbcTemplate sql) {
        index.prepare(content, sql);
        index.refresh(content, 1, sql);
    }

    private void put(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> documents(JdbcTemplate sql) {
        return sql.queryForList("select name from source_document order by name", String.class);
    }

    private static String text(JdbcTemplate sql, String number) {
        return String.valueOf(
                sql.queryForObject("select text from source_passage where number = ?", String.class, number));
    }
}
