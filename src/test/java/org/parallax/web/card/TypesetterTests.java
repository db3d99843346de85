package org.parallax.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.card.CardFonts.Face;
import org.parallax.web.card.Typesetter.Block;
import org.parallax.web.card.Typesetter.Place;
import org.parallax.web.card.Typesetter.Style;

class TypesetterTests {
    private static final Style TITLE = new Style(Face.SERIF, 78, 34, 1.1f, 0);
    private static final Place PLACE = new Place(1080, 4);

    private static Typesetter typesetter;

    @BeforeAll
    static void load() throws IOException {
        typesetter = new Typesetter(CardFonts.load());
    }

    @Test
    void aShortTextIsSetInTheLargestSizeOnOneLine() {
        Block block = typesetter.fit("Convene experts on chips", TITLE, PLACE);
        assertThat(block.size()).isEqualTo(78);
        assertThat(block.lines()).hasSize(1);
    }

    @Test
    void aLongerTextWrapsAndThenShrinks() {
        assertThat(typesetter.fit("word ".repeat(20), TITLE, PLACE).lines()).hasSizeBetween(2, 4);
        assertThat(typesetter.fit("word ".repeat(40), TITLE, PLACE).size()).isBetween(34f, 76f);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300, 3000})
    void noTextHasMoreLinesOrIsWiderThanItMay(int length) {
        for (String text : List.of("word ", "人工智能", "W", "high-level ", "ﬁ—ﬁ")) {
            Block block = typesetter.fit(text.repeat(length), TITLE, PLACE);
            assertThat(block.lines()).hasSizeBetween(1, 4);
            assertThat(block.width()).isLessThanOrEqualTo(1080.5f);
            assertThat(block.size()).isBetween(34f, 78f);
        }
    }

    @Test
    void theHeightOfThePlaceIsKeptToo() {
        Block block = typesetter.fit("word ".repeat(100), TITLE, new Place(1080, 4, 100));
        assertThat(block.size() + block.depth()).isLessThanOrEqualTo(100);
    }

    @Test
    void aTextIsCutOnlyWhereItDoesNotFitInTheSmallestSize() {
        assertThat(typesetter.whole("word ".repeat(40), TITLE, PLACE)).isPresent();
        assertThat(typesetter.whole("word ".repeat(100), TITLE, PLACE)).isEmpty();
        Block cut = typesetter.fit("word ".repeat(100), TITLE, PLACE);
        Block fits = typesetter.fit("word ".repeat(40), TITLE, PLACE);
        assertThat(cut.size()).isEqualTo(34);
        assertThat(cut.lines().get(3).getCharacterCount()).isGreaterThan(10);
        assertThat(fits.lines()).isNotEmpty();
    }

    @Test
    void linesAreOfAboutOneLength() {
        List<Float> widths = typesetter
                .fit("Explore a nationwide Clean Water Act permit for data centres", TITLE, new Place(1080, 2))
                .lines()
                .stream()
                .map(line -> line.getVisibleAdvance())
                .toList();
        assertThat(widths).hasSize(2);
        assertThat(widths.get(1) / widths.get(0)).isBetween(.8f, 1.25f);
    }

    @Test
    void aLineDoesNotEndAtAHyphen() {
        Block block = typesetter.fit("Tie contracts to models without top-down bias", TITLE, new Place(700, 4));
        int first = block.lines().get(0).getCharacterCount();
        assertThat("Tie contracts to models without top-down bias".charAt(first - 1))
                .isEqualTo(' ');
    }

    @ParameterizedTest
    @ValueSource(floats = {-100, 0, .5f, 1, 5, 20})
    void aPlaceWithoutRoomIsLeftEmptyOrFilled(float width) {
        assertThat(typesetter.fit("Some words", TITLE, new Place(width, 4)).lines())
                .hasSizeBetween(0, 4);
    }

    @Test
    void whatNoFontHasIsLeftOut() {
        assertThat(typesetter.showable("a👍b\u202Ec\u0007d\uD800e\uFFFFf\u00ADg", Face.SANS))
                .isEqualTo("abcdefg");
        assertThat(typesetter.showable("one\ttwo\n\n three ", Face.SANS)).isEqualTo("one two three");
    }

    @Test
    void aLetterWhoseMarkNoFontHasLosesTheMark() {
        assertThat(typesetter.showable("Ångström ő", Face.SERIF)).isEqualTo("Ångström o");
    }

    @Test
    void chineseIsMixedIn() {
        assertThat(typesetter.showable("落实《全球数字契约》 AI", Face.SANS)).isEqualTo("落实《全球数字契约》 AI");
    }

    /** If this fails after a change of the content, run src/fonts/make-fonts.py. */
    @ParameterizedTest
    @EnumSource(
            value = Face.class,
            names = {"SERIF", "SERIF_ITALIC", "SANS", "SANS_BOLD"})
    void everyCharacterOfTheContentCanBeDrawn(Face face) throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    // What is only searched for is never shown.
                    .filter(path -> !path.endsWith("keywords.yaml") && !path.endsWith("thesaurus.yaml"))
                    .toList()) {
                missing.addAll(Files.readString(file)
                        .codePoints()
                        .filter(character -> !Character.isWhitespace(character))
                        .distinct()
                        .mapToObj(Character::toString)
                        .filter(character ->
                                !typesetter.showable(character, face).equals(character))
                        .collect(Collectors.toSet()));
            }
        }
        assertThat(missing).isEmpty();
    }
}
