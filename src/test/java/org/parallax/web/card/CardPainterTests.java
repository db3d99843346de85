package org.parallax.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.relation.RelationType;

class CardPainterTests {
    private static final String TITLE = "Give academics and start-ups more computing power";

    private static CardPainter painter;

    @BeforeAll
    static void load() throws IOException {
        painter = new CardPainter(CardFonts.load());
    }

    static Stream<String> texts() {
        return Stream.of(
                TITLE,
                "",
                "A",
                "Long titles have many words, ".repeat(11).substring(0, 300),
                "Unbreakable".repeat(28).substring(0, 300),
                "W".repeat(300),
                "人工智能全球治理行动计划，".repeat(24),
                "落实《全球数字契约》".repeat(30),
                "AI 人工智能 and 治理 ".repeat(20),
                "Ångström, Żółć, naïve, ﬁne, 𝒜𝓁𝓅𝒽𝒶, 👩‍👩‍👧, العربية, \u202Eesrever\u202C",
                "\u0000\u0007\n\r\t\uD800 \uDFFF\uFFFF\u00AD",
                "x".repeat(20_000));
    }

    static Stream<Card> cards() {
        return texts().flatMap(SampleCards::all);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingIsDrawnInTheMargins(Card card) {
        assertThat(pixels(card).inkInMargins()).isZero();
    }

    @Test
    void eachKindHasInkWhereItsTextBelongs() {
        assertThat(SampleCards.all(TITLE)).allSatisfy(card -> {
            Pixels pixels = pixels(card);
            assertThat(pixels.ink(60, 44, 400, 84)).as("name").isGreaterThan(1500);
            assertThat(pixels.ink(60, 195, 1140, 330)).as("title").isGreaterThan(5000);
            assertThat(pixels.ink(60, 555, 600, 590)).as("address").isGreaterThan(1000);
            assertThat(pixels.ink(700, 555, 1140, 590)).as("release").isGreaterThan(1000);
        });
    }

    @Test
    void aTextThatIsTooLongLeavesTheFootAlone() {
        String endless = "Long titles have many words, ".repeat(11);
        assertThat(SampleCards.all(endless)).allSatisfy(card -> {
            Pixels pixels = pixels(card);
            assertThat(pixels.ink(60, 519, 1140, 540)).as("above the rule").isZero();
            assertThat(pixels.ink(60, 543, 1140, 555)).as("below it").isZero();
        });
    }

    @Test
    void theTitleAndTheSectionNeverTouch() {
        String endless = "Long titles have many words, ".repeat(11);
        Pixels pixels = pixels(SampleCards.provision(Tone.SECOND, endless, endless, "人工智能".repeat(60)));
        assertThat(pixels.ink(60, 355, 1140, 372)).isZero();
    }

    @Test
    void thePlansKeepTheirSides() {
        Pixels us = pixels(SampleCards.provision(Tone.FIRST, TITLE, TITLE, null));
        Pixels cn = pixels(SampleCards.provision(Tone.SECOND, TITLE, TITLE, null));
        assertThat(us.of(Tone.FIRST.text(), 60, 106, 580, 160)).isGreaterThan(4000);
        assertThat(us.of(Tone.SECOND.text(), 580, 106, 1140, 160)).isZero();
        assertThat(cn.of(Tone.SECOND.text(), 620, 106, 1140, 160)).isGreaterThan(4000);
        assertThat(cn.of(Tone.FIRST.text(), 60, 106, 620, 160)).isZero();
    }

    @Test
    void aRelationShowsBothPlansAndItsStrength() {
        for (int strength = 1; strength <= 5; strength++) {
            Pixels pixels = pixels(SampleCards.relation(RelationType.BROADER, strength, TITLE));
            assertThat(pixels.of(Tone.FIRST.text(), 60, 106, 476, 114)).isEqualTo(416 * 8);
            assertThat(pixels.of(Tone.SECOND.text(), 724, 106, 1140, 114)).isEqualTo(416 * 8);
            assertThat(pixels.of(CardPainter.RULE, 525, 400, 680, 480)).isEqualTo((5 - strength) * 24 * 8);
        }
    }

    @Test
    void eachTypeOfRelationHasItsOwnDrawing() {
        assertThat(Stream.of(RelationType.values())
                        .map(type -> SampleCards.relation(type, 3, TITLE))
                        .map(card -> Arrays.hashCode(data(painter.paint(card)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLongerBarStandsForMore() {
        Pixels pixels =
                pixels(SampleCards.pillar("Chips", SampleCards.bar(.25, "1 of 4"), SampleCards.bar(.75, "3 of 4")));
        int first = pixels.of(Tone.FIRST.bar(), 60, 370, 480, 520);
        int second = pixels.of(Tone.SECOND.bar(), 720, 370, 1140, 520);
        assertThat(first).isPositive();
        assertThat((double) second / first).isBetween(2.9, 3.1);
    }

    @Test
    void anAddressThatDoesNotFitGivesWayToThatOfTheSite() {
        Card.Site fits = SampleCards.site(TITLE);
        Card.Foot foot = SampleCards.FOOT;
        Card.Site tooLong = new Card.Site(
                TITLE, fits.plans(), new Card.Foot("parallax.example/" + "x".repeat(200), foot.site(), foot.release()));
        Card.Site site = new Card.Site(TITLE, fits.plans(), new Card.Foot(foot.site(), foot.site(), foot.release()));
        assertThat(data(painter.paint(tooLong))).isEqualTo(data(painter.paint(site)));
    }

    @ParameterizedTest
    @CsvSource({
        "paper, FFFFFF",
        "ink, 1B1B19",
        "soft, 5B5A55",
        "rule, DEDCD7",
        "us, 0B5A62",
        "us-bar, 1A7A82",
        "cn, 8A5200",
        "cn-bar, A4680A",
        "other, 55545F",
        "other-bar, 7B7A86"
    })
    void theColoursAreThoseOfThePagesInLightMode(String token, String value) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/css/parallax.css"));
        String light = css.substring(css.indexOf(":root{"), css.indexOf("@media (prefers-color-scheme:dark)"));
        Map<String, Color> drawn = Map.of(
                "paper", CardPainter.PAPER,
                "ink", CardPainter.INK,
                "soft", CardPainter.SOFT,
                "rule", CardPainter.RULE,
                "us", Tone.FIRST.text(),
                "us-bar", Tone.FIRST.bar(),
                "cn", Tone.SECOND.text(),
                "cn-bar", Tone.SECOND.bar(),
                "other", Tone.OTHER.text(),
                "other-bar", Tone.OTHER.bar());
        assertThat(drawn.get(token)).isEqualTo(Color.decode("0x" + value));
        assertThat(light).containsIgnoringCase("--" + token + ":#" + (token.equals("paper") ? "fff" : value) + ";");
    }

    private static Pixels pixels(Card card) {
        BufferedImage image = painter.paint(card);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        return new Pixels(image);
    }

    private static int[] data(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
