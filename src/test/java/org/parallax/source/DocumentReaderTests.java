package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.source.Documents.pdf;
import static org.parallax.source.Documents.piece;
import static org.parallax.source.Documents.raised;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.source.Documents.Piece;
import org.parallax.source.SourceText.Line;

class DocumentReaderTests {
    private static final List<Piece> PAGE = List.of(piece(11, "A line of the running text."));

    @Test
    void whatIsSetLargerThanTheRunningTextIsAHeading() throws Exception {
        byte[] file = page(List.of(
                piece(18, "A Heading"), piece(11, "Running text, and most of it."), piece(11.2f, "A little larger.")));

        assertThat(DocumentReader.read(file))
                .isEqualTo(new SourceText(
                        1,
                        List.of(
                                new Line(1, true, 18, "A Heading"),
                                new Line(1, false, 11, "Running text, and most of it."),
                                new Line(1, false, 11.2f, "A little larger."))));
    }

    @Test
    void smallPrintIsDropped() throws Exception {
        byte[] file = page(List.of(
                piece(11, "The text has a note"), raised(7, "12"), piece(9, "A note below."), piece(11, "End")));

        assertThat(texts(file)).containsExactly("The text has a note", "End");
    }

    @Test
    void theRunningTextIsWhatMostCharactersAreSetIn() throws Exception {
        byte[] file = page(List.of(
                piece(14, "Much text in fourteen points, which is the running text."),
                piece(9, "a"),
                piece(9, "b"),
                piece(9, "c")));

        assertThat(DocumentReader.read(file).lines())
                .containsExactly(new Line(1, false, 14, "Much text in fourteen points, which is the running text."));
    }

    @Test
    void aHyphenAtALineEndStays() throws Exception {
        assertThat(texts(page(List.of(piece(11, "an open-"), piece(11, "source model")))))
                .containsExactly("an open-", "source model");
    }

    @Test
    void linesOfAPdfKnowTheirPage() throws Exception {
        SourceText text = DocumentReader.read(pdf(List.of(PAGE, List.of(), List.of(piece(11, "The third page")))));

        assertThat(text.pages()).isEqualTo(3);
        assertThat(text.lines()).extracting(Line::page).containsExactly(1, 3);
    }

    @Test
    void aPdfMayHaveSomethingBeforeItsHeader() throws Exception {
        byte[] pdf = page(PAGE);
        byte[] file = new byte[pdf.length + 100];
        Arrays.fill(file, (byte) '\n');
        System.arraycopy(pdf, 0, file, 100, pdf.length);

        assertThat(texts(file)).containsExactly("A line of the running text.");
    }

    @Test
    void anEncryptedPdfThatOpensForAllAndGivesItsTextIsRead() throws Exception {
        assertThat(texts(Documents.encryptedPdf("", true, PAGE))).containsExactly("A line of the running text.");
    }

    @Test
    void anEncryptedPdfIsRefused() throws Exception {
        String sentence =
                "The PDF is encrypted, so that its text cannot be taken out; a copy without protection is needed.";

        assertRefused(Documents.encryptedPdf("secret", true, PAGE), sentence);
        assertRefused(Documents.encryptedPdf("", false, PAGE), sentence);
    }

    @Test
    void aDamagedPdfIsRefused() throws Exception {
        byte[] file = page(PAGE);

        assertRefused(Arrays.copyOf(file, 40), "The PDF is damaged and cannot be read.");
    }

    @Test
    void aPdfOfGarbageIsRefused() {
        byte[] file = new byte[100_000];
        new Random(1).nextBytes(file);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, 9);

        assertRefused(file, "The PDF is damaged and cannot be read.");
    }

    @Test
    void aPdfOfMoreThan500PagesIsRefused() throws Exception {
        assertRefused(Documents.pdfOfEmptyPages(501), "The PDF has more than 500 pages.");
    }

    @Test
    void aPdfWithoutTextIsRefused() throws Exception {
        assertRefused(Documents.pdfOfEmptyPages(500), "The PDF holds no text; its pages may be scanned images.");
    }

    @Test
    void aCharacterThatNoDatabaseHoldsIsReplaced() throws Exception {
        assertThat(texts(Documents.pdfThatCallsItsLetter("0000"))).containsExactly("\ufffd");
        assertThat(texts(Documents.pdfThatCallsItsLetter("4eba"))).containsExactly("人");
    }

    @Test
    void sizesAreThoseOnThePage() throws Exception {
        byte[] file = Documents.rawPdf(
                "/ASCIIHexDecode",
                HexFormat.of()
                        .formatHex("0.1 0 0 0.1 0 0 cm BT /F 1 Tf 109.6 0 0 109.6 700 7000 Tm (Scaled) Tj ET"
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .concat(">")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DocumentReader.read(file).lines()).containsExactly(new Line(1, false, 11, "Scaled"));
    }

    @Test
    void moreThanThreeMillionCharactersAreRefused() {
        String paragraph = "<p>" + "x".repeat(1_000_000) + "</p>";

        assertRefused(
                (paragraph.repeat(3) + "<p>y</p>").getBytes(StandardCharsets.UTF_8),
                "The file holds more than 3,000,000 characters.");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words.", "a < b and c > d", "{\"p\": 1}", "<?xml version=\"1.0\"?><note>x</note>"})
    void textThatIsNoHtmlIsRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "The file is neither a PDF nor an HTML page.");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] random = new byte[5000];
        new Random(2).nextBytes(random);
        byte[] jpeg =
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000 <p>text</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(random, "The file is neither a PDF nor an HTML page.");
        assertRefused(jpeg, "The file is neither a PDF nor an HTML page.");
    }

    @Test
    void blocksOfAnHtmlPageAreLines() throws Exception {
        String page = """
                <!DOCTYPE html><html><head><title>Title</title></head><body>
                <h1>The <em>plan</em></h1><div>Directly
                   in a   block<p>One paragraph</p>and after it</div><h3>Third rank</h3>
                <blockquote>Quoted</blockquote><dl><dt>Term</dt><dd>Meaning</dd></dl>
                <table><tr><th>Head</th><td>Cell</td></tr></table></body></html>
                """;

        assertThat(DocumentReader.read(html(page, StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(
                        0,
                        List.of(
                                new Line(0, true, -1, "The plan"),
                                new Line(0, false, 0, "Directly in a block"),
                                new Line(0, false, 0, "One paragraph"),
                                new Line(0, false, 0, "and after it"),
                                new Line(0, true, -3, "Third rank"),
                                new Line(0, false, 0, "Quoted"),
                                new Line(0, false, 0, "Term"),
                                new Line(0, false, 0, "Meaning"),
                                new Line(0, false, 0, "Head"),
                                new Line(0, false, 0, "Cell"))));
    }

    @Test
    void aLineBreakEndsALine() throws Exception {
        assertThat(texts(html("<p>One<br>two<br/><br>three</p>", StandardCharsets.UTF_8)))
                .containsExactly("One", "two", "three");
    }

    @Test
    void listsInListsKeepTheirOrder() throws Exception {
        String page = "<ul><li>One<ol><li>One a</li><li>One b</li></ol>still one</li><li>Two</li></ul>";

        assertThat(texts(html(page, StandardCharsets.UTF_8)))
                .containsExactly("One", "One a", "One b", "still one", "Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var gone;</script>",
                "<style>gone {}</style>",
                "<noscript>gone</noscript>",
                "<template><p>gone</p></template>",
                "<nav>gone</nav>",
                "<iframe>gone</iframe>",
                "<svg><text>gone</text></svg>",
                "<form><p>gone</p></form>",
                "<p hidden>gone</p>",
                "<div style='color: red; DISPLAY : none'><p>gone</p></div>",
                "<span style='visibility:hidden'>gone</span>",
                "<!-- gone -->"
            })
    void whatIsNoTextOfThePageIsLeftOut(String part) throws Exception {
        assertThat(texts(html("<div>before" + part + "</div><p>after</p>", StandardCharsets.UTF_8)))
                .containsExactly("before", "after");
    }

    @Test
    void readingAidsOverCharactersAreLeftOut() throws Exception {
        assertThat(texts(html("<p><ruby>智<rp>(</rp><rt>zhì</rt><rp>)</rp></ruby>能</p>", StandardCharsets.UTF_8)))
                .containsExactly("智能");
    }

    @Test
    void aChinesePageIsReadInUtf8IfItNamesNoCharset() throws Exception {
        assertThat(texts(html("<h1>人工智能</h1><p>\u3000\u3000一、加快“建设”。</p>", StandardCharsets.UTF_8)))
                .containsExactly("人工智能", "一、加快“建设”。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gb2312", "gb18030"})
    void aPageIsReadInTheCharsetThatItNames(String charset) throws Exception {
        String page = "<html><head><meta charset=\"" + charset + "\"></head><p>人工智能，朱镕基</p>";

        assertThat(texts(html(page, Charset.forName("GBK")))).containsExactly("人工智能，朱镕基");
    }

    @Test
    void aPageIsReadInTheCharsetOfItsByteOrderMark() throws Exception {
        assertThat(texts(html("<p>人工智能</p>", StandardCharsets.UTF_16))).containsExactly("人工智能");
        assertThat(texts(html("\ufeff<p>人工智能</p>", StandardCharsets.UTF_8))).containsExactly("人工智能");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><td>", "<ul><li>"})
    @Timeout(20)
    void aDeeplyNestedPageIsRead(String tags) throws Exception {
        assertThat(texts(html("<p>" + tags.repeat(100_000) + "deep", StandardCharsets.UTF_8)))
                .containsExactly("deep");
    }

    private static byte[] page(List<Piece> pieces) throws IOException {
        return pdf(List.of(pieces));
    }

    private static byte[] html(String page, Charset charset) {
        return page.getBytes(charset);
    }

    private static List<String> texts(byte[] file) throws UnreadableSourceException {
        return DocumentReader.read(file).lines().stream().map(Line::text).toList();
    }

    private static void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> DocumentReader.read(file))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }
}
