package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIdTests {
    @ParameterizedTest
    @ValueSource(strings = {"us-aiap-2025", "cn-gaigap-2025", "xx-a1-0001"})
    void anIdentifierInItsOneSpellingIsRead(String text) {
        assertThat(PlanId.parse(text)).map(PlanId::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compare",
                "us-2025",
                "US-aiap-2025",
                "us-aiap-25",
                "us-aiap-20255",
                "usa-aiap-2025",
                "us-ai-ap-2025",
                "us_aiap_2025",
                " us-aiap-2025",
                "us-aiap-2025\n",
                "us-aiap-２０２５"
            })
    void anotherTextIsNoIdentifier(String text) {
        assertThat(PlanId.parse(text)).isEmpty();
    }

    @Test
    void theConstructorRefusesAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanId("US")).withMessageContaining("US");
    }
}
