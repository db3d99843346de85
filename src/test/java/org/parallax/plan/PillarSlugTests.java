package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PillarSlugTests {
    @ParameterizedTest
    @ValueSource(strings = {"chips", "open-source", "a-b-c"})
    void anIdentifierInItsOneSpellingIsRead(String text) {
        assertThat(PillarSlug.parse(text)).map(PillarSlug::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Chips", "open source", "open--source", "-chips", "chips-", "chips2", "chips\n", "énergie"})
    void anotherTextIsNoIdentifier(String text) {
        assertThat(PillarSlug.parse(text)).isEmpty();
    }

    @Test
    void theConstructorRefusesAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PillarSlug("Chips"))
                .withMessageContaining("Chips");
    }
}
