package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parallax.source.Documents.piece;
import static org.parallax.source.Outlines.heading;
import static org.parallax.source.Outlines.pieces;
import static org.parallax.source.Outlines.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.source.CutDocument.Kind;
import org.parallax.source.CutDocument.Piece;
import org.parallax.source.PlanOutline.Heading;
import org.parallax.source.SourceText.Line;

class DocumentCutterTests {
    private static final float PART = 20;
    private static final float SECTION = 16;
    private static final float TEXT = 11;

    private static final PlanOutline HARBOUR = plan(
            List.of("The Harbour Plan"),
            1,
            heading("1", "Better Ports"),
            heading("1.1", "Deepen the Basins"),
            heading("1.2", "Train the Pilots of Large Ships in All Weather"),
            heading("2", "Quieter Streets"),
            heading("2.1", "Plant Trees"));

    private static final String HEADER = "THE HARBOUR PLAN";

    private static final List<List<Documents.Piece>> HARBOUR_PAGES = List.of(
            List.of(piece(PART, "The Harbour Plan"), piece(SECTION, "Deepen the Basins"), piece(TEXT, "See page one.")),
            page(
                    1,
                    piece(PART, "Introduction"),
                    piece(TEXT, "Ports bring work to the coast."),
                    piece(TEXT, "Streets bring it inland.")),
            page(
                    2,
                    piece(PART, "Pillar I: Better Ports"),
                    piece(SECTION, "Deepen the Basins"),
                    piece(TEXT, "Large ships wait outside, since the"),
                    piece(TEXT, "basins are shallow."),
                    piece(TEXT, "What to do"),
                    piece(TEXT, "• Dredge the inner basin before"),
                    piece(TEXT, "the end of next year, with")),
            page(
                    3,
                    piece(TEXT, "the low-"),
                    piece(TEXT, "noise dredgers of the navy."),
                    piece(TEXT, "• Publish all depths monthly.")),
            page(4, piece(TEXT, "This page is left blank.")),
            page(
                    5,
                    piece(SECTION, "Train the Pilots of Large Ships"),
                    piece(SECTION, "in All Weather"),
                    piece(TEXT, "Pilots train too seldom."),
                    piece(TEXT, "What to do"),
                    piece(TEXT, "• Build a simulator.")),
            page(
                    6,
                    piece(PART, "Pillar II: Quieter Streets"),
                    piece(SECTION, "Plant Trees"),
                    piece(TEXT, "Shade cools a street."),
                    piece(TEXT, "What to do"),
                    piece(TEXT, "• Plant a tree at every bus stop."),
                    piece(SECTION, "Notes on Method"),
                    piece(TEXT, "We counted the trees ourselves."),
                    piece(TEXT, "• We counted them twice.")));

    private static final PlanOutline ORCHARDS = plan(
            List.of("The Orchard Plan", "果园计划"),
            0,
            heading("1", "Plant more orchards", "扩大果园"),
            heading("2", "Share the harvest", "分享收成"),
            heading("3", "Teach the pruning of trees", "传授修剪"));

    private static List<Documents.Piece> page(int number, Documents.Piece... pieces) {
        List<Documents.Piece> page = new ArrayList<>();
        page.add(piece(TEXT, HEADER));
        page.addAll(Arrays.asList(pieces));
        page.add(piece(TEXT, String.valueOf(number)));
        return page;
    }

    private static SourceText lines(List<List<Documents.Piece>> pages) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            for (Documents.Piece piece : pages.get(at)) {
                lines.add(new Line(at + 1, piece.size() > TEXT, piece.size(), piece.text()));
            }
        }
        return new SourceText(pages.size(), lines);
    }

    private static CutDocument harbour() throws UnreadableSourceException {
        return DocumentCutter.cut(lines(HARBOUR_PAGES), HARBOUR, "en");
    }

    @Test
    void whatStandsBeforeTheFirstSectionIsTheIntroductionLineByLine() throws Exception {
        assertThat(pieces(harbour(), "0"))
                .containsExactly("Ports bring work to the coast.", "Streets bring it inland.");
    }

    @Test
    void aSectionHasItsLinesAndItsBulletsWhole() throws Exception {
        assertThat(pieces(harbour(), "1.1"))
                .containsExactly(
                        "Large ships wait outside, since the",
                        "basins are shallow.",
                        "Dredge the inner basin before the end of next year, with the low-noise dredgers of the navy.",
                        "Publish all depths monthly.");
        assertThat(harbour().pieces().stream().filter(piece -> piece.section().equals("1.1")))
                .extracting(Piece::kind)
                .containsExactly(Kind.LINE, Kind.LINE, Kind.BULLET, Kind.BULLET);
    }

    @Test
    void aBulletThatRunsOverAPageBreakKnowsBothPages() throws Exception {
        assertThat(harbour().pieces().stream()
                        .filter(piece ->
                                piece.kind() == Kind.BULLET && piece.section().equals("1.1")))
                .extracting(Piece::page, Piece::pageEnd)
                .containsExactly(tuple(3, 4), tuple(4, 4));
    }

    @Test
    void aHeadingOfTwoLinesIsOne() throws Exception {
        assertThat(pieces(harbour(), "1.2")).containsExactly("Pilots train too seldom.", "Build a simulator.");
    }

    @Test
    void allHeadingsAreCountedOfEitherSizeAndWithTheNumberOfThePart() throws Exception {
        assertThat(harbour().sections()).isEqualTo(5);
        assertThat(pieces(harbour(), "2.1"))
                .containsExactly("Shade cools a street.", "Plant a tree at every bus stop.");
    }

    @Test
    void runningHeadersPageNumbersLabelsAndBlankPagesAreInNoPiece() throws Exception {
        CutDocument document = harbour();

        assertThat(document.pieces())
                .extracting(piece -> document.text().substring(piece.start(), piece.end()))
                .doesNotContain(HEADER, "What to do", "This page is left blank.", "1", "6");
        assertThat(document.text()).doesNotContain(HEADER, "What to do", "left blank");
    }

    @Test
    void whatStandsUnderAHeadingThatThePlanDoesNotHaveIsInNoSection() throws Exception {
        assertThat(pieces(harbour(), "")).containsExactly("We counted the trees ourselves.", "We counted them twice.");
    }

    @Test
    void thePagesBeforeTheFirstPrintedOneAreSkipped() throws Exception {
        assertThat(harbour().text()).doesNotContain("See page one.");
        assertThat(harbour().pieces()).allMatch(piece -> piece.page() > 1);
    }

    @Test
    void aPageWithNothingButAHeadingIsNotTakenForBlank() throws Exception {
        List<List<Documents.Piece>> pages = new ArrayList<>(HARBOUR_PAGES);
        pages.set(4, page(4, piece(PART, "An Unknown Part")));

        assertThat(DocumentCutter.cut(lines(pages), HARBOUR, "en").text()).contains("An Unknown Part");
    }

    @Test
    void aPdfIsCutLikeItsLines() throws Exception {
        SourceText read = DocumentReader.read(Documents.pdf(HARBOUR_PAGES));

        assertThat(DocumentCutter.cut(read, HARBOUR, "en")).isEqualTo(harbour());
    }

    @Test
    void thePiecesAreInOrderAndTrimmedAndEndWithTheText() throws Exception {
        for (CutDocument document : List.of(harbour(), orchards("1.", "2.", "3."))) {
            int end = 0;
            for (Piece piece : document.pieces()) {
                assertThat(piece.start()).isGreaterThanOrEqualTo(end);
                assertThat(document.text().substring(piece.start(), piece.end()))
                        .isNotBlank()
                        .isEqualTo(document.text()
                                .substring(piece.start(), piece.end())
                                .strip());
                end = piece.end();
            }
            assertThat(end).isEqualTo(document.text().stripTrailing().length());
        }
    }

    @Test
    void aPdfWithFewerThanHalfOfTheHeadingsIsAnotherDocument() throws Exception {
        assertThatThrownBy(() -> DocumentCutter.cut(lines(withoutSections(3)), HARBOUR, "en"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("It has 2 of the 5 headings of the plan, so it is another document or another form of it.");
        assertThat(DocumentCutter.cut(lines(withoutSections(2)), HARBOUR, "en").sections())
                .isEqualTo(3);
    }

    /** The document with so many of its headings gone. */
    private static List<List<Documents.Piece>> withoutSections(int gone) {
        List<String> headings = List.of("Plant Trees", "Pillar II: Quieter Streets", "Deepen the Basins");
        return HARBOUR_PAGES.stream()
                .map(page -> page.stream()
                        .filter(piece -> !headings.subList(0, gone).contains(piece.text()))
                        .toList())
                .toList();
    }

    @Test
    void anHtmlPageOfAPlanWithPartsAndSectionsIsRefused() {
        assertRefused(
                html("The Harbour Plan", "1. Better Ports", "Ports bring work."),
                HARBOUR,
                "It is an HTML page, and this plan can be cut from its PDF only.");
    }

    @Test
    void anHtmlPageWithoutTheTitleOfThePlanIsRefused() {
        assertRefused(
                html("The Vineyard Plan", "1. Plant more orchards", "2. Share the harvest", "3. Teach the pruning"),
                ORCHARDS,
                "It does not have the title of the plan, so it is another document.");
    }

    @Test
    void anHtmlPageWithFewerThanHalfOfTheActionsIsRefused() {
        assertRefused(
                html("The Orchard Plan", "1. Plant more orchards", "Every town plants one."),
                ORCHARDS,
                "It has 1 of the 3 headings of the plan, so it is another document or another form of it.");
    }

    @Test
    void aPageWithAnActionOfHundredsOfSentencesIsRefused() {
        assertRefused(
                html(
                        "The Orchard Plan",
                        "1. Plant more orchards",
                        "Every town plants one. ".repeat(501).strip(),
                        "2. Share the harvest",
                        "All share.",
                        "3. Teach the pruning",
                        "All learn."),
                ORCHARDS,
                "One of its actions has more than 500 sentences, so it is another document.");
    }

    private static void assertRefused(SourceText source, PlanOutline plan, String sentence) {
        assertThatThrownBy(() -> DocumentCutter.cut(source, plan, "en"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }

    /** A page of these blocks, the first of them set as a heading. */
    private static SourceText html(String heading, String... blocks) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, true, -1, heading));
        for (String block : blocks) {
            lines.add(new Line(0, false, 0, block));
        }
        return new SourceText(0, lines);
    }

    private static CutDocument orchards(String one, String two, String three) throws UnreadableSourceException {
        return DocumentCutter.cut(
                html(
                        "The Orchard Plan",
                        "Orchards feed towns. They cool them, too.",
                        one + " Plant more orchards",
                        "Every town plants one. Schools look after it.",
                        "Old trees stay.",
                        two + " Share the harvest",
                        "Half of it goes to kitchens that ask for it.",
                        three + " Teach the pruning of trees",
                        "Gardeners give lessons in spring. Everybody may come."),
                ORCHARDS,
                "en");
    }

    @ParameterizedTest
    @CsvSource({
        "1., 2., 3.",
        "'1)', '2)', '3)'",
        "Action 1:, Action 2:, Action 3:",
        "ACTION I., ACTION II., ACTION III.",
        "I., II., III.",
        "i., ii., iii.",
        "一、, 二、, 三、"
    })
    void actionsAreFoundHoweverTheyAreNumbered(String one, String two, String three) throws Exception {
        CutDocument document = orchards(one, two, three);

        assertThat(document.sections()).isEqualTo(3);
        assertThat(pieces(document, "0")).containsExactly("Orchards feed towns.", "They cool them, too.");
        assertThat(pieces(document, "1"))
                .containsExactly("Every town plants one.", "Schools look after it.", "Old trees stay.");
        assertThat(pieces(document, "2")).containsExactly("Half of it goes to kitchens that ask for it.");
        assertThat(pieces(document, "3")).containsExactly("Gardeners give lessons in spring.", "Everybody may come.");
        assertThat(document.pieces())
                .allMatch(piece -> piece.kind() == Kind.SENTENCE && piece.page() == 0 && piece.pageEnd() == 0);
    }

    @Test
    void theHeadingOfAnActionMayStandInTheBlockOfItsParagraph() throws Exception {
        CutDocument document = DocumentCutter.cut(
                html(
                        "The Orchard Plan",
                        "1. Plant more orchards. Every town plants one. Schools look after it.",
                        "2. Share the harvest: Half of it goes to kitchens.",
                        "3. Show how trees are pruned. Gardeners give lessons in spring, in every town and at all"
                                + " schools that ask for them, and lend out ladders, saws and gloves to whoever has none."),
                ORCHARDS,
                "en");

        assertThat(pieces(document, "1")).containsExactly("Every town plants one.", "Schools look after it.");
        assertThat(pieces(document, "2")).containsExactly("Half of it goes to kitchens.");
        // The plan has other words for this heading, so it is the first sentence.
        assertThat(pieces(document, "3"))
                .singleElement()
                .asString()
                .startsWith("Gardeners give lessons")
                .endsWith("has none.");
    }

    @Test
    void aHeadingInOtherWordsIsNoSentenceIfItStandsAlone() throws Exception {
        CutDocument document = DocumentCutter.cut(
                html(
                        "The Orchard Plan",
                        "1. More trees for every town",
                        "Every town plants one.",
                        "2. A harvest for all",
                        "Half of it is shared."),
                ORCHARDS,
                "en");

        assertThat(pieces(document, "1")).containsExactly("Every town plants one.");
        assertThat(pieces(document, "2")).containsExactly("Half of it is shared.");
    }

    @Test
    void aNumberThatIsNotTheNextActionsIsPartOfTheParagraph() throws Exception {
        CutDocument document = DocumentCutter.cut(
                html(
                        "The Orchard Plan",
                        "1. Plant more orchards",
                        "3. is the number of trees that a school gets.",
                        "2. Share the harvest",
                        "Half of it is shared."),
                ORCHARDS,
                "en");

        assertThat(String.join(" ", pieces(document, "1"))).isEqualTo("3. is the number of trees that a school gets.");
    }

    @Test
    void whatStandsAroundTheDocumentIsLeftOut() throws Exception {
        CutDocument document = DocumentCutter.cut(
                html(
                        "News of the council",
                        "Our offices are closed on Sundays.",
                        "The Orchard Plan",
                        "Print this page",
                        "Orchards feed towns.",
                        "1. Plant more orchards",
                        "Every town plants one.",
                        "2. Share the harvest",
                        "Half of it is shared.",
                        "3. Teach the pruning of trees",
                        "Gardeners give lessons.",
                        "Share with your friends",
                        "All rights belong to the council."),
                ORCHARDS,
                "en");

        assertThat(document.pieces())
                .extracting(piece -> document.text().substring(piece.start(), piece.end()))
                .containsExactly(
                        "Orchards feed towns.",
                        "Every town plants one.",
                        "Half of it is shared.",
                        "Gardeners give lessons.");
        assertThat(document.text()).doesNotContain("Sundays", "Print", "friends", "rights");
    }

    @Test
    void romanNumeralsAreCountedBeyondThree() throws Exception {
        List<String> numerals = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI");
        List<String> blocks = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        for (int at = 0; at < numerals.size(); at++) {
            headings.add(heading(String.valueOf(at + 1), "Plant fruit tree " + (at + 1)));
            blocks.add(numerals.get(at) + ". Plant fruit tree " + (at + 1));
            blocks.add("Every town plants it.");
        }
        PlanOutline plan = plan(List.of("The Fruit Plan"), 0, headings.toArray(Heading[]::new));

        CutDocument document = DocumentCutter.cut(html("The Fruit Plan", blocks.toArray(String[]::new)), plan, "en");

        assertThat(document.pieces())
                .extracting(Piece::section)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    }

    @Test
    void chineseActionsAreCountedBeyondTen() throws Exception {
        List<String> numerals = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三");
        List<String> blocks = new ArrayList<>(List.of("果树养育城镇。果树也带来阴凉。"));
        List<Heading> headings = new ArrayList<>();
        for (int at = 0; at < numerals.size(); at++) {
            String original = "栽种第" + numerals.get(at) + "种果树";
            headings.add(heading(String.valueOf(at + 1), "Plant fruit tree " + (at + 1), original));
            // Every other heading stands in the block of its paragraph.
            String sentences = "每个城镇都种" + (at + 1) + "棵。学校负责照料；居民可以采摘。";
            if (at % 2 == 0) {
                blocks.add(numerals.get(at) + "、" + original);
                blocks.add(sentences);
            } else {
                blocks.add(numerals.get(at) + "、" + original + "。" + sentences);
            }
        }
        blocks.add("分享到");
        blocks.add("版权归市政府所有。");
        PlanOutline plan = plan(List.of("The Fruit Plan", "果树计划"), 0, headings.toArray(Heading[]::new));

        CutDocument document = DocumentCutter.cut(html("果树计划", blocks.toArray(String[]::new)), plan, "zh-Hans");

        assertThat(document.sections()).isEqualTo(13);
        assertThat(pieces(document, "0")).containsExactly("果树养育城镇。", "果树也带来阴凉。");
        for (int number = 1; number <= 13; number++) {
            assertThat(String.join("", pieces(document, String.valueOf(number))))
                    .isEqualTo("每个城镇都种" + number + "棵。学校负责照料；居民可以采摘。");
            assertThat(pieces(document, String.valueOf(number))).startsWith("每个城镇都种" + number + "棵。");
        }
        assertThat(document.text()).doesNotContain("分享到", "版权");
    }
}
