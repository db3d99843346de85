package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.Parallax;
import org.parallax.source.SourceReading.Limits;
import org.parallax.source.SourceText.Line;

@Timeout(60)
class SourceReadingTests {
    private static final Limits USUAL = Limits.USUAL;
    private static final long MEGABYTE = 1 << 20;

    private static final String OUT_OF_MEMORY = "The file needs more memory than is allowed for reading a document.";

    /** Shows text in ever other places. */
    private static final String SHOWN = "1 0 0 1 1 1 cm BT /F 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n";

    @TempDir
    private Path files;

    @TempDir
    private Path temporary;

    private Set<Long> childrenBefore = Set.of();

    @BeforeEach
    void rememberChildren() {
        childrenBefore = children();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(children()).isSubsetOf(childrenBefore);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileIsReadByAProcessOfItsOwn() throws Exception {
        Path pdf = file(
                "an official plan 计划.pdf",
                Documents.pdf(List.of(
                        List.of(Documents.piece(18, "Heading"), Documents.piece(11, "Running text of the plan.")),
                        List.of(Documents.piece(11, "Second page.")))));

        assertThat(new SourceReading().read(Files.readAllBytes(pdf)))
                .isEqualTo(new SourceText(
                        2,
                        List.of(
                                new Line(1, true, 18, "Heading"),
                                new Line(1, false, 11, "Running text of the plan."),
                                new Line(2, false, 11, "Second page."))));
    }

    @Test
    void charactersOfAllScriptsGetThrough() throws Exception {
        Path html = file("plan", "<h1>人工智能</h1><p>𠮷 é</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(reading(USUAL).read(Files.readAllBytes(html)).lines())
                .extracting(Line::text)
                .containsExactly("人工智能", "𠮷 é");
    }

    @Test
    void whyAFileIsRefusedGetsThrough() throws Exception {
        assertRefused(
                reading(USUAL),
                file("x.html", "words".getBytes(StandardCharsets.UTF_8)),
                "The file is neither a PDF nor an HTML page.");
    }

    @Test
    void aDamagedPdfIsRefusedWithoutTheWordsOfTheLibrary() throws Exception {
        byte[] pdf = Documents.pdf(List.of(List.of(Documents.piece(11, "Text."))));

        assertRefused(reading(USUAL), file("x.pdf", Arrays.copyOf(pdf, 40)), "The PDF is damaged and cannot be read.");
    }

    @Test
    void aFileLargerThanAllowedIsRefusedUnread() throws Exception {
        Path large = files.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21 * MEGABYTE);
        }

        assertRefused(new SourceReading(USUAL, temporary, "no.such.Program"), large, "The file is larger than 20 MB.");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        String sentence = "The file is missing, or is not an ordinary file.";

        assertRefused(reading(USUAL), files.resolve("none.pdf"), sentence);
        assertRefused(reading(USUAL), files, sentence);
    }

    @Test
    void aPdfThatInflatesToGigabytesOfTextIsRefused() throws Exception {
        Limits limits = new Limits(USUAL.fileBytes(), 48, USUAL.time(), USUAL.answerBytes());

        assertBombIsRefused(limits, Documents.bomb(SHOWN, 4096), OUT_OF_MEMORY);
    }

    @Test
    void aPdfThatInflatesTwiceIsRefused() throws Exception {
        assertBombIsRefused(USUAL, Documents.bombOfTwoFilters(4096), OUT_OF_MEMORY);
        // The library inflates such a page only once.
        assertBombIsRefused(
                USUAL,
                Documents.bombCompressedTwice(SHOWN, 4096),
                "The PDF holds no text; its pages may be scanned images.");
    }

    private void assertBombIsRefused(Limits limits, byte[] bomb, String sentence) throws IOException {
        Path pdf = file("bomb.pdf", bomb);
        resetPeaks();
        long before = peaks();

        assertRefused(reading(limits), pdf, sentence);
        assertThat(peaks() - before).isLessThan(64 * MEGABYTE);
    }

    @Test
    void aPdfThatInflatesToGigabytesOfNothingIsRefused() throws Exception {
        Path pdf = file("bomb.pdf", Documents.bomb("q Q ", 16384));

        assertThatThrownBy(() -> reading(within(Duration.ofSeconds(3))).read(Files.readAllBytes(pdf)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("The file could not be read within 3 seconds.");
    }

    @Test
    void aProcessThatAnswersTooMuchIsKilled() throws Exception {
        Limits limits = new Limits(USUAL.fileBytes(), USUAL.heapMegabytes(), USUAL.time(), 100_000);
        Path html = file("x.html", ("<p>" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8));

        assertRefused(reading(limits), html, "The file holds more text than is allowed for a document.");
        assertRefused(
                misbehaving(USUAL),
                file("x", "endless answer".getBytes(StandardCharsets.UTF_8)),
                "The file holds more text than is allowed for a document.");
    }

    @Test
    void aProcessThatHangsIsKilled() throws Exception {
        assertRefused(
                misbehaving(within(Duration.ofSeconds(2))),
                file("x", "hang".getBytes(StandardCharsets.UTF_8)),
                "The file could not be read within 2 seconds.");
    }

    @ParameterizedTest
    @CsvSource({
        "endless complaint, The process that read the file ended without an answer.",
        "refuse without a word, The process that read the file ended without an answer.",
        "fail, The process that read the file ended without an answer.",
        "memory, The file needs more memory than is allowed for reading a document.",
        "no JSON, The process that read the file gave an answer that is not valid.",
        "nothing, The process that read the file gave an answer that is not valid.",
        "null, The process that read the file gave an answer that is not valid.",
        "null line, The process that read the file gave an answer that is not valid.",
        "no lines, The process that read the file gave an answer that is not valid.",
        "wrong page, The process that read the file gave an answer that is not valid."
    })
    void aProcessThatMisbehavesMakesTheFileRefused(String how, String sentence) throws Exception {
        assertRefused(misbehaving(USUAL), file("x", how.getBytes(StandardCharsets.UTF_8)), sentence);
    }

    @Test
    void theProcessSeesNoSecretOfTheEnvironment() throws Exception {
        assertThat(misbehaving(USUAL)
                        .read("environment".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .extracting(Line::text)
                .isSubsetOf("environment:", "PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");
    }

    /** Stands for the process that reads: does what the file says. */
    static final class Misbehaving {
        public static void main(String[] args) throws Exception {
            switch (Files.readString(Path.of(args[1]))) {
                case "hang" -> Thread.sleep(600_000);
                case "endless answer" -> {
                    while (!System.out.checkError()) {
                        System.out.println("x".repeat(10_000));
                    }
                }
                case "endless complaint" -> {
                    while (!System.err.checkError()) {
                        System.err.println("x".repeat(10_000));
                    }
                }
                case "refuse without a word" -> System.exit(ReadSource.REFUSED);
                case "fail" -> throw new IllegalStateException("Not for readers.");
                case "memory" -> System.out.println(new long[Integer.MAX_VALUE - 8].length);
                case "no JSON" -> System.out.println("{\"pages\": 0, ");
                case "null" -> System.out.println("null");
                case "null line" -> System.out.println("{\"pages\": 0, \"lines\": [null]}");
                case "no lines" -> System.out.println("{\"pages\": 0, \"lines\": null}");
                case "wrong page" -> System.out.println("{\"pages\": 1, \"lines\": [" + line(2, "Text") + "]}");
                case "environment" ->
                    System.out.println(Stream.concat(Stream.of("environment:"), System.getenv().keySet().stream())
                            .map(name -> line(0, name))
                            .collect(Collectors.joining(", ", "{\"pages\": 0, \"lines\": [", "]}")));
                default -> {}
            }
        }

        private static String line(int page, String text) {
            return "{\"page\": " + page + ", \"heading\": false, \"size\": 0, \"text\": \"" + text + "\"}";
        }
    }

    private SourceReading reading(Limits limits) {
        return new SourceReading(limits, temporary, Parallax.class.getName());
    }

    private SourceReading misbehaving(Limits limits) {
        return new SourceReading(limits, temporary, Misbehaving.class.getName());
    }

    private static Limits within(Duration time) {
        return new Limits(USUAL.fileBytes(), USUAL.heapMegabytes(), time, USUAL.answerBytes());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(files.resolve(name), bytes);
    }

    private static void assertRefused(SourceReading reading, Path file, String sentence) {
        assertThatThrownBy(() -> reading.read(reading.bytes(file)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static void resetPeaks() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peaks() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
