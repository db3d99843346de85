package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.content.Content;
import org.parallax.source.Alignment.Match;
import org.parallax.source.SourceText.Line;
import org.parallax.text.Passage;
import org.parallax.text.Sha256;

/**
 * The US plan as it ships, against the official PDF. The PDF is not part of the project: these tests are skipped where
 * it is not at hand.
 */
class OfficialUsPlanTests {
    /** So many words in a row are a copy; a name counts as one word. */
    private static final int RUN = 8;

    /** Names that cannot be put in other words. */
    private static final List<String> NAMES = List.of(
            "Advanced Technology Transfer and Capability Sharing Program",
            "AI Information Sharing and Analysis Center",
            "Bureau of Economic Analysis",
            "Bureau of Industry and Security",
            "Comprehensive Environmental Response, Compensation, and Liability Act",
            "Confidential Information Protection and Statistical Efficiency Act of 2018",
            "Export-Import Bank",
            "Fixing America's Surface Transportation Act of 2015",
            "National AI R&D Strategic Plan",
            "National Institute of Standards and Technology",
            "Office of Management and Budget",
            "Office of Science and Technology Policy",
            "Office of the Director of National Intelligence",
            "Office of the National Cyber Director",
            "People's Republic of China",
            "Public Works and Economic Development Act",
            "Trade and Development Agency");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:'\\p{L}+)*");

    private static final Pattern PART = Pattern.compile("Pillar I{1,3}: ");

    /** What is set like a heading and is none of the plan's sections. */
    private static final Set<String> NO_SECTIONS = Set.of("Introduction", "AMERICA’S AI ACTION PLAN");

    /** Kept from one test to the next: reading takes a second. */
    private static final Map<Path, Official> READ = new HashMap<>();

    private static final Content CONTENT = Content.shipped();

    private final Path file = OfficialFiles.usPlan();
    private final Official official;
    private final Content.Entry plan;
    private final PlanOutline outline;

    /** What the file has. */
    private record Official(SourceText text, CutDocument document, List<Match> matches) {}

    OfficialUsPlanTests() {
        // Not before all tests: each of them is to be counted as skipped.
        assumeTrue(Files.exists(file), OfficialFiles.notChecked(file));
        plan = CONTENT.entries("plans").stream()
                .filter(entry -> entry.text("id").equals("us-aiap-2025"))
                .findFirst()
                .orElseThrow();
        outline = PlanOutline.all(CONTENT).stream()
                .filter(known -> known.plan().value().equals("us-aiap-2025"))
                .findFirst()
                .orElseThrow();
        official = READ.computeIfAbsent(file, pdf -> read(pdf, outline));
    }

    private static Official read(Path pdf, PlanOutline outline) {
        try {
            SourceText text = DocumentReader.read(Files.readAllBytes(pdf));
            CutDocument document = DocumentCutter.cut(text, outline, "en");
            return new Official(text, document, Alignment.of(document, outline.provisions(), Map.of(), true, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSourceException e) {
            throw new AssertionError("The official US plan is refused.", e);
        }
    }

    @Test
    void theFileIsTheOneThatThePlanNames() throws IOException {
        assertThat(outline.sourceSha256()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
    }

    @Test
    void thereAreThirtyThreeHeadings() {
        assertThat(official.document().sections()).isEqualTo(33);
        assertThat(headings()).hasSize(33);
    }

    @Test
    void everyHeadingIsTheOfficialOneLetterForLetter() {
        assertThat(sections(section -> section.text("heading")))
                .containsExactlyElementsOf(headings().stream()
                        .map(heading -> Passage.of(heading.text()).text())
                        .toList());
    }

    @Test
    void everyHeadingStandsOnItsPage() {
        assertThat(sections(section -> section.number("printedPage").orElseThrow() + outline.pdfPageOffset()))
                .containsExactlyElementsOf(headings().stream().map(Line::page).toList());
    }

    @Test
    void thereAreOneHundredAndThreeItems() {
        assertThat(outline.items()).isEqualTo(103);
    }

    @Test
    void thereAreFortyTwoFramingPassages() {
        assertThat(outline.provisions().stream().filter(expected -> !expected.item()))
                .hasSize(42);
    }

    @Test
    void everyPassageIsTheOfficialOne() {
        assertThat(theirs(match -> official.document().passage(match.run()).sha256()))
                .isEqualTo(ours(provision -> provision.text("passageSha256")));
    }

    @Test
    void everyPassageStandsAtItsPlaceAndNothingIsLeftOver() {
        assertThat(official.matches()).hasSize(145).extracting(Match::how).containsOnly(How.POSITION);
        assertThat(Alignment.leftover(official.document(), official.matches())).isEmpty();
    }

    @Test
    void everyPassageBeginsOnItsPage() {
        assertThat(theirs(match -> official.document().page(match.run()) - outline.pdfPageOffset()))
                .isEqualTo(ours(provision -> provision.number("printedPage").orElseThrow()));
    }

    @Test
    void everyPassageThatRunsOverAPageBreakEndsOnItsPage() {
        assertThat(theirs(match -> {
                    int end = official.document().pageEnd(match.run());
                    return end == official.document().page(match.run())
                            ? OptionalInt.empty()
                            : OptionalInt.of(end - outline.pdfPageOffset());
                }))
                .isEqualTo(ours(provision -> provision.number("printedPageEnd")));
    }

    @Test
    void noTitleOrSummaryRepeatsTheOfficialWording() {
        Set<List<String>> runs = official.matches().stream()
                .flatMap(match -> runs(official.document().passage(match.run()).text()))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(runs).isNotEmpty();
        assertThat(provisions().stream()
                        .flatMap(ours -> Stream.of(ours.text("title"), ours.text("summary"))
                                .flatMap(OfficialUsPlanTests::runs)
                                .filter(runs::contains)
                                .map(run -> ours.text("number") + ": " + String.join(" ", run))))
                .isEmpty();
    }

    private static Stream<List<String>> runs(String text) {
        String named = Passage.of(text).text();
        for (String name : NAMES) {
            named = named.replace(name, name.replaceAll("[^\\p{L}\\p{N}]+", "_"));
        }
        List<String> words = WORD.matcher(named.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(from -> words.subList(from, from + RUN));
    }

    /** The headings of parts and sections as the file sets them, without the numbers of the parts. */
    private List<Line> headings() {
        List<Line> headings = new ArrayList<>();
        boolean continues = false;
        for (Line line : official.text().lines()) {
            if (line.page() <= outline.pdfPageOffset() || NO_SECTIONS.contains(line.text())) {
                continue;
            }
            Line last = headings.isEmpty() ? null : headings.get(headings.size() - 1);
            if (line.heading() && continues && last != null && last.size() == line.size()) {
                headings.set(
                        headings.size() - 1, new Line(last.page(), true, last.size(), last.text() + " " + line.text()));
            } else if (line.heading()) {
                headings.add(new Line(
                        line.page(),
                        true,
                        line.size(),
                        PART.matcher(line.text()).replaceFirst("")));
            }
            continues = line.heading();
        }
        return headings;
    }

    private List<Content.Entry> sections() {
        return plan.list("sections").stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.list("sections").stream()))
                .toList();
    }

    private <T> List<T> sections(Function<Content.Entry, T> property) {
        return sections().stream().map(property).toList();
    }

    private List<Content.Entry> provisions() {
        return Stream.concat(
                        plan.list("framing").stream(),
                        sections().stream()
                                .flatMap(section ->
                                        Stream.concat(section.optional("framing"), section.list("items").stream())))
                .toList();
    }

    private <T> Map<String, T> ours(Function<Content.Entry, T> property) {
        return provisions().stream().collect(Collectors.toMap(provision -> provision.text("number"), property));
    }

    private <T> Map<String, T> theirs(Function<Match, T> property) {
        return official.matches().stream()
                .collect(Collectors.toMap(match -> match.number().value(), property));
    }
}
