package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.parallax.source.Outlines.coded;
import static org.parallax.source.Outlines.heading;
import static org.parallax.source.Outlines.summed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.source.Alignment.Counterpart;
import org.parallax.source.Alignment.Match;
import org.parallax.source.CutDocument.Kind;
import org.parallax.source.CutDocument.Piece;
import org.parallax.source.PlanOutline.Expected;
import org.parallax.source.SourceText.Line;
import org.parallax.text.Passage;

class AlignmentTests {
    private static final String SHALLOW = "Large ships wait outside the harbour because the basins are too shallow.";
    private static final String DREDGE =
            "Dredge the inner basin before the end of next year and keep it open for all ships.";
    private static final String DEPTHS = "Publish the depths of all basins every month on a public map.";
    private static final String PILOTS = "Pay for the training of twenty pilots in fog and at night.";
    private static final String SHADE = "Streets without shade are too hot for children in summer.";
    private static final String TREES = "Plant a tree at every bus stop of the inner city.";
    private static final String REPORT = "Report to the council within ninety days.";

    private static Piece at(String section, Kind kind) {
        return new Piece(section, kind, 0, 0, 1, 1);
    }

    private record Words(Piece piece, String words) {}

    private static Words line(String section, String words) {
        return new Words(at(section, Kind.LINE), words);
    }

    private static Words bullet(String section, String words) {
        return new Words(at(section, Kind.BULLET), words);
    }

    private static Words sentence(String section, String words) {
        return new Words(at(section, Kind.SENTENCE), words);
    }

    private static CutDocument document(Words... words) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Words piece : words) {
            int start = text.length();
            text.append(piece.words());
            pieces.add(new Piece(piece.piece().section(), piece.piece().kind(), start, text.length(), 1, 1));
            text.append(' ');
        }
        return new CutDocument(text.toString(), pieces, 1);
    }

    private static List<Match> align(CutDocument document, Expected... expected) {
        return Alignment.of(document, Arrays.asList(expected), Map.of(), true, null);
    }

    /** Each match as its number, how it was found, and its words. */
    private static List<String> told(CutDocument document, List<Match> matches) {
        return matches.stream()
                .map(match -> match.number() + " " + match.how() + " " + document.words(match.run()))
                .toList();
    }

    private static List<String> leftover(CutDocument document, List<Match> matches) {
        return Alignment.leftover(document, matches).stream()
                .map(document::words)
                .toList();
    }

    @Test
    void theSameDocumentIsFoundByPosition() {
        CutDocument document = document(
                line("0", "Ports bring work."),
                line("1.1", "Large ships wait outside the harbour"),
                line("1.1", "because the basins are too shallow."),
                bullet("1.1", DREDGE),
                bullet("1.1", DEPTHS),
                line("1.2", SHADE),
                bullet("1.2", TREES));

        List<Match> matches = align(
                document,
                coded("0.1", "Ports bring work."),
                coded("1.1.0", SHALLOW),
                coded("1.1.1", DREDGE),
                coded("1.1.2", DEPTHS),
                coded("1.2.0", SHADE),
                coded("1.2.1", TREES));

        assertThat(told(document, matches))
                .containsExactly(
                        "0.1 POSITION Ports bring work.",
                        "1.1.0 POSITION " + SHALLOW,
                        "1.1.1 POSITION " + DREDGE,
                        "1.1.2 POSITION " + DEPTHS,
                        "1.2.0 POSITION " + SHADE,
                        "1.2.1 POSITION " + TREES);
        assertThat(leftover(document, matches)).isEmpty();
    }

    @Test
    void ofTwoPassagesWithTheSameWordsEachItemHasItsOwn() {
        CutDocument document =
                document(bullet("1.1", DREDGE), bullet("1.1", REPORT), bullet("1.2", REPORT), bullet("1.2", TREES));

        List<Match> matches = align(
                document,
                coded("1.1.1", DREDGE),
                coded("1.1.2", REPORT),
                coded("1.2.1", REPORT),
                coded("1.2.2", TREES));

        assertThat(matches).extracting(Match::how).containsOnly(How.POSITION);
        assertThat(matches).extracting(match -> match.run().from()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void ofTwoMovedPassagesWithTheSameWordsEachItemHasItsOwn() {
        CutDocument document = document(bullet("2.1", REPORT), bullet("2.1", DREDGE), bullet("2.1", REPORT));

        List<Match> matches = align(document, coded("1.1.1", REPORT), coded("1.2.1", REPORT));

        assertThat(matches).extracting(Match::how).containsOnly(How.HASH);
        assertThat(matches).extracting(match -> match.run().from()).containsExactly(0, 2);
    }

    @Test
    void aPassageAtItsPlaceIsNotTakenByAnotherItemWithTheSameWords() {
        CutDocument document = document(bullet("1.2", REPORT));

        assertThat(told(document, align(document, coded("1.1.1", REPORT), coded("1.2.1", REPORT))))
                .containsExactly("1.2.1 POSITION " + REPORT);
    }

    @Test
    void whatFollowsAnInsertedBulletIsFoundByHashAndTheInsertedOneIsLeftOver() {
        CutDocument document =
                document(bullet("1.1", DREDGE), bullet("1.1", PILOTS), bullet("1.1", DEPTHS), bullet("1.1", REPORT));

        List<Match> matches = align(document, coded("1.1.1", DREDGE), coded("1.1.2", DEPTHS), coded("1.1.3", REPORT));

        assertThat(told(document, matches))
                .containsExactly("1.1.1 POSITION " + DREDGE, "1.1.2 HASH " + DEPTHS, "1.1.3 HASH " + REPORT);
        assertThat(leftover(document, matches)).containsExactly(PILOTS);
    }

    @Test
    void whatWasAddedToARunningTextIsLeftOver() {
        CutDocument document = document(
                line("1.1", "Ports bring work."), line("1.1", SHALLOW), line("1.1", PILOTS), bullet("1.1", DREDGE));

        List<Match> matches = align(document, coded("1.1.0", SHALLOW), coded("1.1.1", DREDGE));

        assertThat(told(document, matches)).containsExactly("1.1.0 POSITION " + SHALLOW, "1.1.1 POSITION " + DREDGE);
        assertThat(leftover(document, matches)).containsExactly("Ports bring work.", PILOTS);
    }

    @Test
    void aSentenceBesideTheNearestOneIsNotLeftOverButASectionWithoutItemsIs() {
        CutDocument document = document(sentence("1", SHALLOW), sentence("1", PILOTS), sentence("2", TREES));

        List<Match> matches = align(document, summed("1.1", "Training of pilots in fog."));

        assertThat(told(document, matches)).containsExactly("1.1 NEAREST " + PILOTS);
        assertThat(leftover(document, matches)).containsExactly(TREES);
    }

    @Test
    void passagesOfTheIntroductionWithTheSameWordsEachHaveTheirOwn() {
        CutDocument document = document(line("0", REPORT), line("0", SHADE), line("0", REPORT));

        List<Match> matches = align(document, coded("0.1", REPORT), coded("0.2", SHADE), coded("0.3", REPORT));

        assertThat(matches).extracting(match -> match.run().from()).containsExactly(0, 1, 2);
    }

    private static final String DREDGE_CHANGED = DREDGE.replace("next year", "this decade");

    @Test
    void aChangedBulletIsTheNearestToItsKnownWording() {
        // Something else stands at its place.
        CutDocument document = document(bullet("1.1", PILOTS), bullet("1.1", DREDGE_CHANGED), bullet("1.1", DEPTHS));
        List<Expected> expected = List.of(coded("1.1.1", DREDGE), coded("1.1.2", DEPTHS));

        List<Match> matches =
                Alignment.of(document, expected, Map.of(Passage.of(DREDGE).sha256(), DREDGE), true, null);

        assertThat(told(document, matches)).containsExactly("1.1.1 NEAREST " + DREDGE_CHANGED, "1.1.2 HASH " + DEPTHS);
        assertThat(leftover(document, matches)).containsExactly(PILOTS);
    }

    @Test
    void aChangedBulletWhoseWordingIsNotKnownIsFoundAtItsPlace() {
        CutDocument document = document(bullet("1.1", DREDGE_CHANGED), bullet("1.1", DEPTHS));
        Expected expected = coded("1.1.1", DREDGE);

        List<Match> matches = align(document, expected, coded("1.1.2", DEPTHS));

        assertThat(told(document, matches))
                .containsExactly("1.1.1 POSITION " + DREDGE_CHANGED, "1.1.2 POSITION " + DEPTHS);
        assertThat(Status.of(
                        expected.sha256(),
                        document.passage(matches.get(0).run()).sha256()))
                .isEqualTo(Status.DIFFERENT);
    }

    @Test
    void aBulletThatWasReplacedIsNotTheNearestToWhatReplacedIt() {
        CutDocument document = document(bullet("1.1", PILOTS));

        List<Match> matches = Alignment.of(
                document,
                List.of(coded("1.1.1", DREDGE)),
                Map.of(Passage.of(DREDGE).sha256(), DREDGE),
                true,
                null);

        assertThat(matches).isEmpty();
        assertThat(leftover(document, matches)).containsExactly(PILOTS);
    }

    @Test
    void aRemovedBulletIsNotFound() {
        CutDocument document = document(bullet("1.1", DREDGE), bullet("1.1", REPORT));

        List<Match> matches = align(document, coded("1.1.1", DREDGE), coded("1.1.2", DEPTHS), coded("1.1.3", REPORT));

        assertThat(told(document, matches)).containsExactly("1.1.1 POSITION " + DREDGE, "1.1.3 HASH " + REPORT);
    }

    @Test
    void theBulletsOfARenamedSectionAreFoundByHash() throws Exception {
        PlanOutline plan = Outlines.plan(
                List.of("The Harbour Plan"),
                0,
                heading("1", "Better Ports"),
                heading("1.1", "Deepen the Basins"),
                heading("1.2", "Plant Trees"));
        CutDocument document = DocumentCutter.cut(
                new SourceText(
                        1,
                        List.of(
                                new Line(1, true, 20, "Better Ports"),
                                new Line(1, true, 16, "Make the Basins Deeper"),
                                new Line(1, false, 11, "• " + DREDGE),
                                new Line(1, false, 11, "• " + DEPTHS),
                                new Line(1, true, 16, "Plant Trees"),
                                new Line(1, false, 11, "• " + TREES))),
                plan,
                "en");

        assertThat(told(
                        document,
                        align(document, coded("1.1.1", DREDGE), coded("1.1.2", DEPTHS), coded("1.2.1", TREES))))
                .containsExactly("1.1.1 HASH " + DREDGE, "1.1.2 HASH " + DEPTHS, "1.2.1 POSITION " + TREES);
    }

    @Test
    void theIntroductionIsCutIntoRunsOfLinesByTheirHashes() {
        CutDocument document = document(
                line("0", "Ports bring work to"),
                line("0", "the coast."),
                line("0", "Streets bring it inland,"),
                line("0", "and so do"),
                line("0", "canals."),
                line("0", "This sentence was added."));

        List<Match> matches = align(
                document,
                coded("0.1", "Ports bring work to the coast."),
                coded("0.2", "Streets bring it inland, and so do canals."));

        assertThat(told(document, matches))
                .containsExactly(
                        "0.1 POSITION Ports bring work to the coast.",
                        "0.2 POSITION Streets bring it inland, and so do canals.");
        assertThat(matches).extracting(match -> match.run().from()).containsExactly(0, 2);
        // What the introduction has besides is not shown as new: its passages have no headings.
        assertThat(leftover(document, matches)).isEmpty();
    }

    @Test
    void withoutHashesTheNearestSentenceIsFound() {
        CutDocument document = document(sentence("1", SHALLOW), sentence("1", DEPTHS), sentence("1", PILOTS));

        assertThat(told(
                        document,
                        align(
                                document,
                                summed("1.1", "A monthly public map shows how deep the basins are."),
                                summed("1.2", "Twenty pilots are trained for fog and night."))))
                .containsExactly("1.1 NEAREST " + DEPTHS, "1.2 NEAREST " + PILOTS);
    }

    @Test
    void aSentenceMayBeTheNearestToTwoItems() {
        CutDocument document = document(sentence("1", SHALLOW), sentence("1", PILOTS));

        assertThat(told(
                        document,
                        align(
                                document,
                                summed("1.1", "Training of pilots in fog."),
                                summed("1.2", "Training of pilots at night."))))
                .containsExactly("1.1 NEAREST " + PILOTS, "1.2 NEAREST " + PILOTS);
    }

    @Test
    void whereNoSentenceIsNearTheWholeSectionIsTaken() {
        CutDocument document = document(sentence("1", SHALLOW), sentence("1", DEPTHS), sentence("2", TREES));

        assertThat(told(document, align(document, summed("1.1", "Museums open until midnight on Thursdays."))))
                .containsExactly("1.1 SECTION " + SHALLOW + " " + DEPTHS);
    }

    @Test
    void whereTheSectionIsMissingNothingIsFound() {
        CutDocument document = document(sentence("1", SHALLOW), bullet("1", DEPTHS));

        assertThat(align(document, summed("2.1", DEPTHS), coded("3.1", TREES))).isEmpty();
    }

    /** Chinese sentences that render the English ones one by one, with like lengths. */
    private static final CutDocument CHINESE = document(
            sentence("1", "大型船舶在港外等候，因为港池太浅，无法进入。"),
            sentence("1", "每月在公开地图上公布水深。"),
            sentence("1", "出资培训二十名引航员，使其能在雾中和夜间工作，并能应付各种恶劣天气和突发的险情，直到他们都能独立操作为止。"));

    private static final String LONG_PILOTS = PILOTS.replace(".", ", in storms and in all kinds of danger, ")
                    .repeat(2) + "until each of them can work alone.";

    private static final CutDocument ENGLISH = document(
            sentence("1", SHALLOW), sentence("1", "Publish all depths on a public map."), sentence("1", LONG_PILOTS));

    private static List<Match> alignChinese(@Nullable Counterpart counterpart, Expected... expected) {
        return Alignment.of(CHINESE, Arrays.asList(expected), Map.of(), false, counterpart);
    }

    @Test
    void inAnotherLanguageThePassageStandsBesideTheEnglishOne() {
        Expected[] expected = {
            summed("1.1", "A public map shows depths."), summed("1.2", "Training of pilots in fog and storms.")
        };

        assertThat(told(CHINESE, alignChinese(new Counterpart(ENGLISH, align(ENGLISH, expected)), expected)))
                .containsExactly(
                        "1.1 NEAREST 每月在公开地图上公布水深。",
                        "1.2 NEAREST 出资培训二十名引航员，使其能在雾中和夜间工作，并能应付各种恶劣天气和突发的险情，直到他们都能独立操作为止。");
    }

    @Test
    void inAnotherLanguageTheWholeSectionIsTakenWhereEnglishDoesNotHelp() {
        Expected far = summed("1.1", "Museums open until midnight.");
        String whole = "1.1 SECTION " + CHINESE.text().strip();

        assertThat(told(CHINESE, alignChinese(null, far))).containsExactly(whole);
        assertThat(told(CHINESE, alignChinese(new Counterpart(ENGLISH, align(ENGLISH, far)), far)))
                .containsExactly(whole);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDocumentWithOneEndlessSectionTakesLittleTime(Kind kind) {
        CutDocument document = document(IntStream.range(0, 5_000)
                .mapToObj(number -> new Words(
                        at("1.1", kind), "Berth " + number + " is measured, dredged and marked on the public map."))
                .toArray(Words[]::new));
        List<Expected> expected = Stream.concat(
                        IntStream.rangeClosed(1, 24).mapToObj(place -> coded("1.1." + place, DREDGE + place)),
                        IntStream.rangeClosed(25, 30).mapToObj(place -> summed("1.1." + place, DEPTHS + place)))
                .toList();
        Map<String, String> wordings = IntStream.rangeClosed(1, 12)
                .boxed()
                .collect(Collectors.toMap(place -> Passage.of(DREDGE + place).sha256(), place -> DREDGE + place));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Alignment.of(document, expected, wordings, true, null))
                        .hasSizeGreaterThanOrEqualTo(6));
    }
}
