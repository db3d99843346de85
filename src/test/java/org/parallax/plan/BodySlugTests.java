package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodySlugTests {
    @ParameterizedTest
    @ValueSource(strings = {"nist", "nstc-mlai", "g20", "18f"})
    void anIdentifierInItsOneSpellingIsRead(String text) {
        assertThat(BodySlug.parse(text)).map(BodySlug::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NIST", "nist caisi", "nist--caisi", "-nist", "nist-", "nist\n", "nist/caisi"})
    void anotherTextIsNoIdentifier(String text) {
        assertThat(BodySlug.parse(text)).isEmpty();
    }

    @Test
    void theConstructorRefusesAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodySlug("NIST"))
                .withMessageContaining("NIST");
    }
}
