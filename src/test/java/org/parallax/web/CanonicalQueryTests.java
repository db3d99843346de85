package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A filtered page has one address; whatever else is asked for leads there in one hop, or is refused. */
@WebTest
class CanonicalQueryTests {
    private static final String COMPARISON = "/compare/us-aiap-2025/cn-gaigap-2025/chips";

    /** Addresses that answer 200; asked for once each. */
    private static final Set<String> THERE = new HashSet<>();

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /us-aiap-2025?pillar=                                       | /us-aiap-2025
            /us-aiap-2025?pillar=&instrument=&force=&scope=&checked=    | /us-aiap-2025
            /us-aiap-2025?pillar=chips&force=                           | /us-aiap-2025?pillar=chips
            /us-aiap-2025?page=2                                        | /us-aiap-2025
            /us-aiap-2025?utm_source=x&pillar=chips                     | /us-aiap-2025?pillar=chips
            /us-aiap-2025?pillar=chip                                   | /us-aiap-2025
            /us-aiap-2025?checked=a&pillar=chips                        | /us-aiap-2025?pillar=chips&checked=a
            /us-aiap-2025?primary=true&pillar=chips                     | /us-aiap-2025?pillar=chips&primary=true
            /us-aiap-2025?kind=framing&pillar=chips                     | /us-aiap-2025?pillar=chips&kind=framing
            /us-aiap-2025?kind=items                                    | /us-aiap-2025
            /us-aiap-2025?primary=true                                  | /us-aiap-2025
            /us-aiap-2025?pillar=Chips&checked=A                        | /us-aiap-2025?pillar=chips&checked=a
            /us-aiap-2025?PILLAR=chips                                  | /us-aiap-2025
            /us-aiap-2025?pillar=ch%69ps                                | /us-aiap-2025?pillar=chips
            /us-aiap-2025?pillar=chips&pillar=energy                    | /us-aiap-2025?pillar=chips
            /us-aiap-2025?pillar=chips&                                 | /us-aiap-2025?pillar=chips
            /US-AIAP-2025?pillar=chips                                  | /us-aiap-2025?pillar=chips
            /us-aiap-2025/?pillar=chips                                 | /us-aiap-2025?pillar=chips
            /cn-gaigap-2025?contested=TRUE                              | /cn-gaigap-2025?contested=true
            /compare/us-aiap-2025/cn-gaigap-2025/chips?primary=&checked= | /compare/us-aiap-2025/cn-gaigap-2025/chips
            /compare/us-aiap-2025/cn-gaigap-2025/chips?pillar=energy    | /compare/us-aiap-2025/cn-gaigap-2025/chips
            /compare/us-aiap-2025/cn-gaigap-2025/chips?kind=framing     | /compare/us-aiap-2025/cn-gaigap-2025/chips
            /compare/us-aiap-2025/cn-gaigap-2025/chips?checked=A&primary=true | /compare/us-aiap-2025/cn-gaigap-2025/chips?primary=true&checked=a
            /compare/cn-gaigap-2025/us-aiap-2025/chips?checked=         | /compare/cn-gaigap-2025/us-aiap-2025/chips
            /claims?verdict=                                            | /claims
            /claims?verdict=true                                        | /claims
            /claims?plan=us-aiap-2025&verdict=partly                    | /claims?verdict=partly
            """)
    void anotherSpellingIsOneHopFromTheCanonicalAddress(String typed, String canonical) {
        Site.Answer answer = site.get(typed);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(location(answer)).isEqualTo(canonical);
        assertThat(there(canonical)).isTrue();
    }

    private String location(Site.Answer answer) {
        return answer.header("Location").orElseThrow().replace(site.address(), "");
    }

    private boolean there(String address) {
        return THERE.contains(address) || (site.get(address).status() == 200 && THERE.add(address));
    }

    static Stream<String> hostile() {
        List<String> values = List.of(
                "%3Cscript%3Ehostile%3C/script%3E",
                "%22%3E%3Cimg%20src%3Dhostile%3E",
                "hostile'",
                "hostile%22%20onfocus=%22x",
                "%00hostile",
                "chips%00hostile",
                "hostile%0D%0ASet-Cookie:%20a=b",
                "%FF%FEhostile",
                "hostile%ED%A0%80",
                "%7Bhostile%7D",
                "$%7Bhostile%7D",
                "//hostile.example/",
                "hostile".repeat(714),
                "chips&pillar=hostile&pillar=hostile",
                "chips" + "&hostile=x".repeat(500));
        return Stream.of("/us-aiap-2025", COMPARISON)
                .flatMap(path -> Stream.of("pillar", "checked", "body", "contested", "primary", "kind", "hostile")
                        .flatMap(name -> values.stream().map(value -> path + "?" + name + "=" + value)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileValuesAreNeitherKeptNorShown(String address) {
        Site.Answer answer = site.get(address);
        assertThat(answer.status()).isIn(200, 301, 400);
        assertThat(answer.body()).doesNotContain("hostile");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        if (answer.status() == 301) {
            assertThat(location(answer)).startsWith("/").doesNotContain("hostile");
            assertThat(there(location(answer))).isTrue();
        } else {
            assertThat(answer.page().select("h1")).hasSize(1);
        }
    }
}
