package org.parallax.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.citation.Reference.Inline;
import org.parallax.citation.Reference.Kind;
import org.parallax.citation.Reference.Original;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is written is well-formed whatever the title is, and programs that know a format read out of it what was meant. */
class CitationFormatTests {
    private static final LocalDate READ_ON = LocalDate.of(2026, 12, 1);
    private static final String URL = "https://parallax.example/items";

    private static final Writing WRITING = new Writing();

    static Stream<String> titles() {
        return Stream.of(
                "Plain",
                "\"Quoted\" and 'quoted', ‘so’ and “so”",
                "{Braces} and }unbalanced{ ones",
                "It ends with }",
                "{",
                "R&D, 100% of $5, #1, a_b, ~, ^, <, >, |",
                "A backslash \\ and \\textbf{one} and one at the end \\",
                "Two\r\nlines,\ta tab, \u0000 and\u2028another",
                "\u202Eright to left\u202C and \u200Fmarks\u2069",
                "pipe | {{template|a=b}} [[link]] ''italics'' ~~~~ __TOC__ <nowiki>",
                "'apostrophes'",
                "<script>alert(1)</script> &amp; &lt;b&gt;",
                "TY  - BOOK\nER  - \nTY  - JOUR",
                "}, title = {another",
                "@misc{x, title = {y}}",
                "人工智能全球治理行动计划、“引号”（括号）",
                "A lone surrogate \uD800 and an emoji \uD83D\uDE00",
                "What? Why! How: so; and. so.");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void bibtexIsReadAsOneEntryWithTheSameTitle(String title) throws IOException, ParseException {
        Reference reference = page(title);
        CSLItemData read = bibtex(Bibtex.of(reference));
        // LaTeX sets straight apostrophes round; the reader keeps the inner braces where it meets a letter it cannot
        // read.
        String expected = reference.title().replace("''", "”").replace('\'', '’');
        assertThat(read.getTitle()).isIn(expected, "{" + expected + "}");
        assertThat(read.getURL()).isEqualTo(URL);
    }

    /** BibTeX itself counts braces behind a backslash too, as the reader above does not. */
    @ParameterizedTest
    @MethodSource("titles")
    void bracesOfBibtexCloseAtItsEndAndNotBefore(String title) {
        String entry = Bibtex.of(page(title)).strip();
        int depth = 0;
        for (int i = entry.indexOf('{'); i < entry.length(); i++) {
            depth += entry.charAt(i) == '{' ? 1 : entry.charAt(i) == '}' ? -1 : 0;
            assertThat(depth > 0).as(entry.substring(0, i + 1)).isEqualTo(i < entry.length() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void risIsReadAsOneRecordWithTheSameTitle(String title) throws IOException {
        Reference reference = page(title);
        RISReference read = ris(Ris.of(reference));
        assertThat(read.getTitle()).isEqualTo(reference.title());
        assertThat(read.getURL()).isEqualTo(URL);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void cslJsonIsReadAsOneItemWithTheSameTitle(String title) {
        Reference reference = page(title);
        CSLItemData read = cslJson(CslJson.of(CslItem.complete(reference)));
        assertThat(read.getTitle()).isEqualTo(reference.title());
        assertThat(read.getURL()).isEqualTo(URL);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTemplateHasNoMarkupInItsValues(String title) {
        String template = WikiTemplate.of(page(title), READ_ON);
        assertThat(template).startsWith("{{cite web |title=").endsWith(" |access-date=1 December 2026}}");
        assertThat(template.substring(2, template.length() - 2))
                .doesNotContain("{", "}", "[", "]", "<", ">", "~", "''", "__", "=' ", "' |", "\n")
                .doesNotContainPattern("&(?!#\\d+;)");
        assertThat(template.chars().filter(c -> c == '|')).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void htmlHasNoOtherElementsThanItsOwnAndSaysTheSameAsThePlainText(String title) {
        Citation citation = WRITING.citation(page(title), READ_ON);
        citation.html().forEach((style, html) -> {
            Element body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.wholeText()).isEqualTo(citation.texts().get(style));
            assertThat(body.children()).allSatisfy(element -> {
                assertThat(element.tagName()).isIn("i", "a");
                assertThat(element.attributes().asList())
                        .extracting(attribute -> attribute.getKey())
                        .isSubsetOf("href");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("titles")
    void plainTextIsOneLineWithoutMarksOfDirection(String title) {
        assertThat(WRITING.citation(page(title), READ_ON).texts().values())
                .hasSize(Style.values().length)
                .allSatisfy(text -> assertThat(text)
                        .contains(URL)
                        .isEqualTo(text.strip())
                        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]"));
    }

    @Test
    void whatWouldBreakAnAddressIsEscapedInIt() {
        Reference reference = page("Title", "https://parallax.example/search?q=a b\"<{|}>\\^`'[中]&r=%20#x");
        assertThat(reference.url())
                .isEqualTo(
                        "https://parallax.example/search?q=a%20b%22%3C%7B%7C%7D%3E%5C%5E%60%27%5B%E4%B8%AD%5D&r=%20#x");
    }

    @Test
    void anInstitutionIsNotReadAsAPerson() throws IOException, ParseException {
        CSLItemData bibtex = bibtex(Bibtex.of(plan()));
        assertThat(bibtex.getAuthor()).singleElement().satisfies(author -> {
            assertThat(author.getGiven()).isNull();
            assertThat(author.getFamily() + author.getLiteral()).contains("The White House");
        });
    }

    @Test
    void aPlanIsReadFromBibtex() throws IOException, ParseException {
        CSLItemData read = bibtex(Bibtex.of(plan()));
        assertThat(read.getType()).isEqualTo(CSLType.REPORT);
        assertThat(read.getId()).isEqualTo("xx-demo-2025");
        assertThat(read.getPublisher()).isEqualTo("The White House");
        assertThat(read.getPublisherPlace()).isEqualTo("Washington, D.C.");
        assertThat(read.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2025, 7}});
        assertThat(read.getNote()).isEqualTo("Issued at the 1st R&D Conference.");
    }

    @Test
    void aPlanIsReadFromRis() throws IOException {
        RISReference read = ris(Ris.of(plan()));
        assertThat(read.getType()).isEqualTo(RISType.RPRT);
        assertThat(read.getAuthors()).containsExactly("The White House");
        assertThat(read.getPublisher()).isEqualTo("The White House");
        assertThat(read.getPlace()).isEqualTo("Washington, D.C.");
        assertThat(read.getYear()).isEqualTo("2025");
        assertThat(read.getDate()).isEqualTo("2025/07/23");
        assertThat(read.getOriginalPublication()).isEqualTo("虚构计划");
        assertThat(read.getNotes()).containsExactly("Issued at the 1st R&D Conference.");
    }

    @Test
    void cslJsonHasNoPropertyThatTheFormatDoesNotKnow() {
        String written = CslJson.of(CslItem.complete(plan()));
        // The reader leaves out what the format does not know.
        assertThat(CslJson.of(cslJson(written))).isEqualTo(written);
    }

    @Test
    void eightThreadsWriteWhatOneWrites() throws Exception {
        List<Reference> references = IntStream.range(0, 40)
                .mapToObj(i -> i % 4 == 0 ? plan() : page("Page number " + i, URL + "/" + i))
                .toList();
        Writing alone = new Writing();
        List<Citation> expected = references.stream()
                .map(reference -> alone.write(reference, READ_ON))
                .toList();
        Writing shared = new Writing();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Citation>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                tasks.add(() -> references.stream()
                        .map(reference -> shared.write(reference, READ_ON))
                        .toList());
            }
            for (Future<List<Citation>> written : threads.invokeAll(tasks)) {
                assertThat(written.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatWasWrittenOnceIsKept() {
        assertThat(WRITING.citation(page("Kept"), READ_ON)).isSameAs(WRITING.citation(page("Kept"), READ_ON));
    }

    private static Reference page(String title) {
        return page(title, URL);
    }

    private static Reference page(String title, String url) {
        return new Reference(
                "parallax-items",
                Kind.PAGE,
                "Parallax",
                title,
                title,
                null,
                LocalDate.of(2026, 11, 24),
                null,
                null,
                url,
                null,
                "",
                Inline.of("“" + title + "” (", url, ")"));
    }

    private static Reference plan() {
        return new Reference(
                "xx-demo-2025",
                Kind.REPORT,
                "The White House",
                "An Invented Plan",
                "An invented plan",
                new Original("虚构计划", "zh-Hans", "某部", "https://example.org/zh"),
                LocalDate.of(2025, 7, 23),
                "Washington, D.C.",
                "1st R&D Conference",
                "https://example.org/plan.pdf",
                null,
                "Issued at the 1st R&D Conference.",
                Inline.of("Invented Plan (", "https://example.org/plan.pdf", ")"));
    }

    private static CSLItemData bibtex(String written) throws IOException, ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        BibTeXDatabase database =
                converter.loadDatabase(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        assertThat(database.getObjects()).hasSize(1);
        Map<String, CSLItemData> items = converter.toItemData(database);
        assertThat(items).hasSize(1);
        return items.values().iterator().next();
    }

    private static RISReference ris(String written) throws IOException {
        assertThat(written.split("\r\n", -1)).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
        List<RISReference> references =
                new RISParser().parse(new StringReader(written)).getReferences();
        assertThat(references).hasSize(1);
        return references.get(0);
    }

    private static CSLItemData cslJson(String written) {
        return CSLItemData.fromJson(properties(written));
    }

    private static Map<String, Object> properties(String written) {
        List<Map<String, Object>> items =
                JsonMapper.builder().build().readValue(written, new TypeReference<List<Map<String, Object>>>() {});
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
