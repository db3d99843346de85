package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.content.ContentFolder;
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

    /** Kept from one test to the next: reading takes a second. */
    private static final Map<Path, OfficialUsPlan> READ = new HashMap<>();

    private final Path file = sources()
            .resolve("us-2025/Americas-AI-Action-Plan.pdf")
            .toAbsolutePath()
            .normalize();
    private final OfficialUsPlan official;
    private final PlanFile plan;

    OfficialUsPlanTests() {
        // Not before all tests: each of them is to be counted as skipped.
        assumeTrue(
                Files.exists(file),
                "NOT CHECKED against the official US plan: there is no " + file
                        + "; say where it is with -Dparallax.sources=… or PARALLAX_SOURCES");
        official = READ.computeIfAbsent(file, OfficialUsPlanTests::read);
        plan = ContentFolder.shipped().entries("plans").stream()
                .filter(entry -> entry.text("id").equals("us-aiap-2025"))
                .findFirst()
                .orElseThrow()
                .as(PlanFile.class);
    }

    private static OfficialUsPlan read(Path pdf) {
        try {
            return OfficialUsPlan.read(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sources() {
        return Path.of(Optional.ofNullable(System.getProperty("parallax.sources"))
                .or(() -> Optional.ofNullable(System.getenv("PARALLAX_SOURCES")))
                .orElse("../shared/sources"));
    }

    @Test
    void theFileIsTheOneThatThePlanNames() throws IOException {
        assertThat(plan.sourceSha256()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
    }

    @Test
    void thereAreThirtyThreeHeadings() {
        assertThat(official.headings).hasSize(33);
    }

    @Test
    void everyHeadingIsTheOfficialOne() {
        Map<String, String> headings = new TreeMap<>();
        official.headings.forEach(
                (number, heading) -> headings.put(number, Passage.of(heading).text()));
        assertThat(sections(PlanFile.Section::heading)).isEqualTo(headings);
    }

    @Test
    void everyHeadingStandsOnItsPage() {
        assertThat(sections(PlanFile.Section::printedPage)).isEqualTo(official.headingPages);
    }

    @Test
    void thereAreOneHundredAndThreeItems() {
        assertThat(items()).hasSize(103);
    }

    @Test
    void thereAreFortyTwoFramingPassages() {
        assertThat(framing()).hasSize(42);
    }

    @Test
    void everyPassageIsTheOfficialOne() {
        assertThat(ours(Ours::sha256)).isEqualTo(theirs(cut -> cut.passage().sha256()));
    }

    @Test
    void everyPassageBeginsOnItsPage() {
        assertThat(ours(Ours::page)).isEqualTo(theirs(OfficialUsPlan.Cut::page));
    }

    @Test
    void everyPassageThatRunsOverAPageBreakEndsOnItsPage() {
        assertThat(ours(Ours::pageEnd)).isEqualTo(theirs(cut -> cut.pageEnd() == cut.page() ? null : cut.pageEnd()));
    }

    @Test
    void noTitleOrSummaryRepeatsTheOfficialWording() {
        Set<List<String>> runs = official.passages.values().stream()
                .flatMap(cut -> runs(cut.passage().text()))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(provisions().stream()
                        .flatMap(ours -> Stream.of(ours.title(), ours.summary())
                                .flatMap(OfficialUsPlanTests::runs)
                                .filter(runs::contains)
                                .map(run -> ours.number() + ": " + String.join(" ", run))))
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

    /** What an item and a framing passage have in common. */
    private record Ours(
            String number,
            String title,
            String summary,
            @Nullable Integer page,
            @Nullable Integer pageEnd,
            @Nullable String sha256) {}

    private List<Ours> provisions() {
        return Stream.concat(framing().stream(), items().stream()).toList();
    }

    private List<Ours> items() {
        return allSections().stream()
                .flatMap(section -> orEmpty(section.items()).stream())
                .map(item -> new Ours(
                        item.number(),
                        item.title(),
                        item.summary(),
                        item.printedPage(),
                        item.printedPageEnd(),
                        item.passageSha256()))
                .toList();
    }

    private List<Ours> framing() {
        return Stream.concat(
                        plan.framing().stream(),
                        allSections().stream().flatMap(section -> Stream.ofNullable(section.framing())))
                .map(passage -> new Ours(
                        passage.number(),
                        passage.title(),
                        passage.summary(),
                        passage.printedPage(),
                        passage.printedPageEnd(),
                        passage.passageSha256()))
                .toList();
    }

    private List<PlanFile.Section> allSections() {
        return plan.sections().stream()
                .flatMap(part -> Stream.concat(Stream.of(part), orEmpty(part.sections()).stream()))
                .toList();
    }

    private <T> Map<String, T> sections(Function<PlanFile.Section, T> property) {
        return allSections().stream().collect(Collectors.toMap(PlanFile.Section::number, property));
    }

    private <T> Map<String, @Nullable T> ours(Function<Ours, @Nullable T> property) {
        Map<String, @Nullable T> values = new TreeMap<>();
        provisions().forEach(provision -> values.put(provision.number(), property.apply(provision)));
        return values;
    }

    private <T> Map<String, @Nullable T> theirs(Function<OfficialUsPlan.Cut, @Nullable T> property) {
        Map<String, @Nullable T> values = new TreeMap<>();
        official.passages.forEach((number, cut) -> values.put(number, property.apply(cut)));
        return values;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
