package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Open-source models, please!  | open source models please
            China’s plan; China's plan   | china plan china plan
            The U.S. and the U.S.A.      | the us and the us
            Résumé  ＧＰＵ               | resume gpu
            5G & GB 18030                | 5g gb 18030
            '%_*:|()<>\\'                | ''
            <b>x</b>                     | b x b
            """)
    void wordsAreWithoutPunctuationCaseAndAccents(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @Test
    void aRunOfChineseCharactersStaysWholeAndApartFromLatinLetters() {
        assertThat(Words.of("AI算力和开源，芯片")).containsExactly("ai", "算力和开源", "芯片");
    }

    @Test
    void controlCharactersAndTextDirectionMarksPartWordsAndAreNoPartOfThem() {
        assertThat(Words.of("a\u0000b \u202Ec\u200F d\uD800")).isEqualTo(List.of("a", "b", "c", "d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open-source models, please! China’s plan; China's plan, the U.S.A. (and the U.S.) too.",
                "Résumé  ＧＰＵ 5G & GB 18030: AI算力和开源，芯片 O’Neill's 3.5",
                "chips's. don't U.S",
                ""
            })
    void everyWordHasItsPlaceInTheText(String text) {
        assertThat(Words.places(text).stream().map(Words.Place::word).toList()).isEqualTo(Words.of(text));
        assertThat(Words.places(text))
                .allSatisfy(place -> assertThat(Words.of(text.substring(place.begin(), place.end())))
                        .containsExactly(place.word()));
    }

    @Test
    void aRunIsFoundByItsPairsAndASingleCharacterByItself() {
        assertThat(Words.pairs("全球南方")).containsExactly("全球", "球南", "南方");
        assertThat(Words.pairs("芯")).containsExactly("芯");
    }
}
