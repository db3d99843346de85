package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            "a|b"              ~ "a\\|b"
            "*a* _b_ `c`"      ~ "\\*a\\* \\_b\\_ \\`c\\`"
            "[a](b)"           ~ "\\[a\\](b)"
            "<script>"         ~ "\\<script\\>"
            "# a"              ~ "\\# a"
            "a\\b"             ~ "a\\\\b"
            "R&D &amp; more"   ~ "R\\&D \\&amp; more"
            "plain, 一个 (1.2)" ~ "plain, 一个 (1.2)"
            """)
    void aTextStandsForNothingElse(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', a b", "'a\r\n\r\n b', a b", "'\na\n', a", "'a\u2028b', a b"})
    void aTextStaysOnOneLine(String text, String line) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(line);
    }
}
