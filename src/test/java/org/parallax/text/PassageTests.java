package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTests {
    @ParameterizedTest
    @CsvSource({"ﬁnal, final", "ＡＩ, AI", "x², x2", "wait…, wait..."})
    void compatibilityCharactersBecomePlainOnes(String raw, String normal) {
        assertThat(Passage.of(raw).text()).isEqualTo(normal);
    }

    @Test
    void aLetterAndItsAccentBecomeOneCharacter() {
        assertThat(Passage.of("re\u0301sume\u0301").text()).isEqualTo("r\u00e9sum\u00e9");
    }

    @Test
    void quotesBecomeStraight() {
        assertThat(Passage.of("\u201cAmerica\u2019s\u201d \u201eplan\u201f \u2018a\u201a \u201bb")
                        .text())
                .isEqualTo("\"America's\" \"plan\" 'a' 'b");
    }

    @Test
    void aHyphenAtALineEndIsKeptAndTheLineJoinedToIt() {
        assertThat(Passage.ofLines(List.of("open-", "source and open-  ", " weight"))
                        .text())
                .isEqualTo("open-source and open-weight");
    }

    @Test
    void aHyphenWithinALineKeepsTheSpaceAfterIt() {
        assertThat(Passage.of("mid- and long-term").text()).isEqualTo("mid- and long-term");
    }

    @Test
    void linesAreJoinedByASpace() {
        assertThat(Passage.ofLines(List.of("one", "two")).text()).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "   ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u2028", "\u0085", " \u00a0\n "})
    void allWhiteSpaceBecomesOneSpace(String space) {
        assertThat(Passage.of("one" + space + "two").text()).isEqualTo("one two");
    }

    @Test
    void whiteSpaceAtBothEndsGoes() {
        assertThat(Passage.of(" \n\u00a0one\u3000\n").text()).isEqualTo("one");
    }

    @Test
    void theNormalFormOfANormalFormIsItself() {
        String normal =
                Passage.of(" \u201cOpen-\nsource\u201d  is\u00a0\uff21\uff29 ").text();
        assertThat(Passage.of(normal).text()).isEqualTo(normal);
    }

    @Test
    void theHashIsTheSha256OfTheNormalFormInUtf8() {
        // printf 'abc' | sha256sum
        assertThat(Passage.of(" abc\n").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void charactersBeyondAsciiAreHashedInUtf8() {
        // printf 'r\xc3\xa9sum\xc3\xa9' | sha256sum
        assertThat(Passage.of("résumé").sha256())
                .isEqualTo("e9f7b5b696661e938834cbc285688cfa43371150ee5261b47b7d60f6ed73a6f5");
    }
}
