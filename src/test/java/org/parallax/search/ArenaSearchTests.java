package org.parallax.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.DatabaseTest;
import org.parallax.arena.Arena;
import org.parallax.arena.ArenaSubject;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The subjects of the arena are found by what readers call them. */
@DatabaseTest
class ArenaSearchTests {
    @Autowired
    Search search;

    @Autowired
    Arena arena;

    @Autowired
    Releases releases;

    private Hit first(String text) {
        return search.find(releases.current(), SearchQuery.of(text, 10)).hits().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Alibaba Cloud,alibaba-cloud",
        "alibaba,alibaba-cloud",
        "Qwen,alibaba-cloud",
        "阿里云,alibaba-cloud",
        "DeepSeek,deepseek",
        "MiniMax,minimax",
        "Kimi,moonshot-ai",
        "Llama,meta",
        "'Meta''s Llama',meta",
        "Meta’s Llama,meta",
        "Stargate,stargate",
        "Southeast Asia,southeast-asia",
        "ASEAN,southeast-asia",
        "Middle East,middle-east",
        "US cloud firms,us-cloud-firms",
        "AWS,us-cloud-firms",
        "Pax Silica,pax-silica",
        "Kimi K3,kimi-k3"
    })
    void aNameLeadsToItsPageFirst(String text, String slug) {
        Hit hit = first(text);
        assertThat(hit.kind()).isEqualTo(HitKind.ARENA);
        assertThat(hit.ref()).isEqualTo(slug);
        assertThat(hit.path()).isEqualTo("/arena/" + slug);
    }

    @Test
    void everySubjectIsFoundByItsName() {
        for (ArenaSubject subject : arena.in(releases.current()).orElseThrow().subjects()) {
            assertThat(search.find(releases.current(), SearchQuery.of(subject.name(), 10))
                            .hits())
                    .as(subject.name())
                    .anyMatch(hit -> hit.path().equals("/arena/" + subject.slug()));
        }
    }
}
