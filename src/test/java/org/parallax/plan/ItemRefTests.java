package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRefTests {
    @ParameterizedTest
    @CsvSource({
        "US-1.3.2, US-1.3.2",
        "us-1.3.2, US-1.3.2",
        "Us 1.3.2, US-1.3.2",
        "us  -  1.3.2, US-1.3.2",
        "US–1.3.2, US-1.3.2",
        "CN5.3, CN-5.3",
        "'  cn-5.3  ', CN-5.3",
        "US-1.3.2., US-1.3.2",
        "us-1, US-1",
        "us-0.4, US-0.4"
    })
    void whatAReaderTypesIsRead(String typed, String ref) {
        assertThat(ItemRef.parse(typed)).map(ItemRef::toString).contains(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "US",
                "1.3.2",
                "USA-1.3.2",
                "U-1.3.2",
                "US-",
                "US-x",
                "US-1.3.2 and more",
                "US-01.3",
                "US-1..3",
                "US-1.3..",
                "US_1.3",
                "us-aiap-2025",
                "US-1.3.2.1.1.1",
                "US-12345678901234567890123",
                "ÜS-1.3"
            })
    void anotherTextIsNoReference(String typed) {
        assertThat(ItemRef.parse(typed)).isEmpty();
    }

    @Test
    void thePathFormIsLowerCase() {
        assertThat(new ItemRef("US", new PlanNumber("1.3.2")).inPath()).isEqualTo("us-1.3.2");
    }

    @Test
    void thePathFormIsReadBack() {
        ItemRef ref = new ItemRef("CN", new PlanNumber("5.3"));
        assertThat(ItemRef.parse(ref.inPath())).contains(ref);
    }

    @Test
    void theOrderIsByPlanAndThenThatOfTheDocument() {
        assertThat(Stream.of("US-1.10.1", "US-1.9.1", "CN-5.3")
                        .flatMap(text -> ItemRef.parse(text).stream())
                        .sorted())
                .extracting(ItemRef::toString)
                .containsExactly("CN-5.3", "US-1.9.1", "US-1.10.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "USA", "", "U1"})
    void theConstructorRefusesAPlanNameOfAnotherForm(String plan) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemRef(plan, new PlanNumber("1.3.2")));
    }
}
