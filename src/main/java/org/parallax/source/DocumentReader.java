package org.parallax.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads an official document, a PDF or an HTML page, into its lines.
 *
 * <p>A hostile file can keep it busy without end and take all memory: {@link SourceReading} runs it in a process of its own.
 */
final class DocumentReader {
    private static final int MOST_PAGES = 500;
    private static final int MOST_CHARACTERS = 3_000_000;

    /** How many bytes from its start tell what a file is. */
    private static final int PDF_HEAD = 1024;

    private static final int HTML_HEAD = 8192;
    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|meta|title|body|main|article|section|div|h[1-6]|p|br|ul|ol|table|span|a)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f]");

    private DocumentReader() {}

    /**
     * Reads a file, which is taken for what its bytes say and not for what its name says.
     *
     * @throws UnreadableSourceException if it is neither a PDF nor an HTML page, is damaged or encrypted, holds no text, more
     *     than 500 pages or more than 3,000,000 characters
     */
    static SourceText read(byte[] file) throws UnreadableSourceException {
        if (file.length == 0) {
            throw new UnreadableSourceException("The file is empty.");
        }
        if (head(file, PDF_HEAD, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return pdf(file);
        }
        String head = head(file, HTML_HEAD, byteOrderMark(file));
        if (!CONTROL.matcher(head).find() && HTML_TAG.matcher(head).find()) {
            return html(file);
        }
        throw new UnreadableSourceException("The file is neither a PDF nor an HTML page.");
    }

    private static String head(byte[] file, int length, Charset charset) {
        return new String(file, 0, Math.min(file.length, length), charset);
    }

    /** UTF-16 if the file begins with its mark; else one in which every byte is a character and the tags can be read. */
    private static Charset byteOrderMark(byte[] file) {
        int mark = file.length < 2 ? 0 : (Byte.toUnsignedInt(file[0]) << 8) | Byte.toUnsignedInt(file[1]);
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    private static SourceText pdf(byte[] file) throws UnreadableSourceException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw encrypted();
            }
            int pages = pages(document);
            PdfLines lines = new PdfLines();
            lines.writeText(document, Writer.nullWriter());
            return text(pages, lines.lines(), "The PDF holds no text; its pages may be scanned images.");
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (TooMuchTextException e) {
            throw tooMuchText();
        } catch (NoClassDefFoundError e) {
            // What decrypts a PDF for the holders of certain keys is a library that the application does without.
            throw encrypted();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableSourceException("The PDF is damaged and cannot be read.");
        }
    }

    /** Counts the pages one by one, since the number that a PDF gives for them need not be true. */
    private static int pages(PDDocument document) throws UnreadableSourceException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (page != null && ++pages > MOST_PAGES) {
                throw new UnreadableSourceException("The PDF has more than " + MOST_PAGES + " pages.");
            }
        }
        return pages;
    }

    private static SourceText html(byte[] file) throws UnreadableSourceException {
        HtmlLines lines = new HtmlLines();
        try {
            Document page = parse(file, null);
            String charset = HtmlLines.CHARSETS.get(page.charset().name());
            (charset == null ? page : parse(file, charset)).filter(lines);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSourceException("The HTML page cannot be read.");
        }
        return text(0, lines.lines, "The HTML page holds no text.");
    }

    private static Document parse(byte[] file, @Nullable String charset) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(file), charset, "");
    }

    private static SourceText text(int pages, List<SourceText.Line> lines, String noText)
            throws UnreadableSourceException {
        if (lines.isEmpty()) {
            throw new UnreadableSourceException(noText);
        }
        if (lines.stream().mapToLong(line -> line.text().length()).sum() > MOST_CHARACTERS) {
            throw tooMuchText();
        }
        return new SourceText(pages, lines);
    }

    private static UnreadableSourceException tooMuchText() {
        return new UnreadableSourceException(
                String.format(Locale.ROOT, "The file holds more than %,d characters.", MOST_CHARACTERS));
    }

    private static UnreadableSourceException encrypted() {
        return new UnreadableSourceException(
                "The PDF is encrypted, so that its text cannot be taken out; a copy without protection is needed.");
    }

    /** Stops the reading of a PDF; an IOException since nothing else gets out of the library. */
    private static final class TooMuchTextException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The lines of a PDF. What is running text shows only at the end, so all glyphs are kept until then. */
    private static final class PdfLines extends PDFTextStripper {
        /** By how many points glyphs of the running text may differ in size. */
        private static final float TOLERANCE = 0.25f;

        /** Neighbouring glyphs of one size in tenths of a point; the space between two words has none. */
        private record Run(@Nullable Integer tenths, String text) {}

        private record RawLine(int page, List<Run> runs) {}

        private final List<RawLine> rawLines = new ArrayList<>();
        private final Map<Integer, Integer> charactersByTenths = new HashMap<>();
        private List<Run> runs = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private int runTenths;
        private int characters;

        PdfLines() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (TextPosition position : positions) {
                String glyph = position.getUnicode();
                int tenths = tenths(position);
                characters += glyph.length();
                if (characters > MOST_CHARACTERS) {
                    throw new TooMuchTextException();
                }
                if (!glyph.isBlank()) {
                    charactersByTenths.merge(tenths, glyph.length(), Integer::sum);
                }
                if (tenths != runTenths) {
                    endRun();
                    runTenths = tenths;
                }
                run.append(glyph);
            }
        }

        /** The size as it stands on the page; the library's own figure for it is cut to whole points. */
        private static int tenths(TextPosition glyph) {
            return Math.round(glyph.getTextMatrix().getScalingFactorY() * 10);
        }

        @Override
        protected void writeWordSeparator() {
            endRun();
            runs.add(new Run(null, " "));
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        @Override
        protected void writePageEnd() throws IOException {
            endLine();
            super.writePageEnd();
        }

        private void endRun() {
            if (!run.isEmpty()) {
                runs.add(new Run(runTenths, run.toString()));
                run.setLength(0);
            }
        }

        private void endLine() {
            endRun();
            if (!runs.isEmpty()) {
                rawLines.add(new RawLine(getCurrentPageNo(), runs));
                runs = new ArrayList<>();
            }
        }

        List<SourceText.Line> lines() {
            float runningText = charactersByTenths.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(0)
                    / 10f;
            List<SourceText.Line> lines = new ArrayList<>();
            for (RawLine raw : rawLines) {
                StringBuilder text = new StringBuilder();
                float largest = 0;
                for (Run part : raw.runs()) {
                    float size = part.tenths() == null ? 0 : part.tenths() / 10f;
                    if (part.tenths() == null || size >= runningText - TOLERANCE) {
                        text.append(part.text());
                        largest = Math.max(largest, size);
                    }
                }
                // A database cannot hold NUL.
                String whole = text.toString().replace('\0', '\ufffd').strip();
                if (!whole.isEmpty()) {
                    lines.add(new SourceText.Line(raw.page(), largest > runningText + TOLERANCE, largest, whole));
                }
            }
            return lines;
        }
    }

    /** The lines of an HTML page. The library walks the page without recursion, so that no nesting is too deep. */
    private static final class HtmlLines implements NodeFilter {
        /** What browsers take for certain charsets: pages are declared as these, and have characters of the larger ones. */
        static final Map<String, String> CHARSETS =
                Map.of("GB2312", "GB18030", "GBK", "GB18030", "ISO-8859-1", "windows-1252");

        private static final Set<String> LEFT_OUT = Set.of(
                "head",
                "script",
                "style",
                "noscript",
                "noframes",
                "template",
                "nav",
                "iframe",
                "svg",
                "form",
                "rt",
                "rp");

        /** Blocks that the library takes for parts of a line. */
        private static final Set<String> MORE_BLOCKS = Set.of("summary", "legend");

        private static final Pattern HEADING = Pattern.compile("h[1-6]");
        private static final Pattern HIDDEN =
                Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
        private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

        final List<SourceText.Line> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int rank;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (leftOut(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (endsLine(element)) {
                    endLine();
                }
                if (heading(element)) {
                    rank = element.normalName().charAt(1) - '0';
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (endsLine(element)) {
                    endLine();
                }
                if (heading(element)) {
                    rank = 0;
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean leftOut(Element element) {
            return LEFT_OUT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || HIDDEN.matcher(element.attr("style")).find();
        }

        private static boolean endsLine(Element element) {
            return element.isBlock() || element.normalName().equals("br") || MORE_BLOCKS.contains(element.normalName());
        }

        private static boolean heading(Element element) {
            return HEADING.matcher(element.normalName()).matches();
        }

        private void endLine() {
            String text = WHITE_SPACE.matcher(line).replaceAll(" ").strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                lines.add(new SourceText.Line(0, rank > 0, -rank, text));
            }
        }
    }
}
