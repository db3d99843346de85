package org.parallax.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.search.Form.Beginning;
import org.parallax.search.Form.Phrase;
import org.parallax.search.Form.Together;

/** What forms find in a made-up index. */
class PostingsTests {
    private final Index index = index(
            "'chip':1A 'export':4B 'open':2A,7B 'sourc':3A,20B",
            "'open':1A 'sourc':3B",
            "'chip':5 'sourc':1C,2C 'open':2A");

    private static Index index(String... vectors) {
        Index index = new Index("made up");
        for (String vector : vectors) {
            index.add(
                    new IndexedDocument(
                            HitKind.ITEM,
                            "X-1.1",
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            "",
                            "",
                            "",
                            ""),
                    vector);
        }
        index.close();
        return index;
    }

    private Map<Integer, Double> find(Form form) {
        Map<Integer, Double> found = new TreeMap<>();
        form.find(index, (document, rank) -> found.merge(document, rank, Math::max));
        return found;
    }

    private static Phrase phrase(String... stems) {
        return new Phrase(List.of(stems));
    }

    @Test
    void aWordIsWorthItsBestFieldAndALittleMoreForEachFurtherOne() {
        assertThat(find(phrase("open")).keySet()).containsExactly(0, 1, 2);
        assertThat(find(phrase("open")).get(0)).isCloseTo(1 + 0.7 / 4, within(1e-9));
        assertThat(find(phrase("chip"))).containsOnlyKeys(0, 2).containsEntry(2, 0.1);
        assertThat(find(phrase("nowhere"))).isEmpty();
    }

    @Test
    void aPhraseIsFoundWhereItsWordsFollowOneAnotherInOneField() {
        assertThat(find(phrase("open", "sourc"))).containsOnlyKeys(0);
        assertThat(find(phrase("chip", "", "sourc"))).containsOnlyKeys(0);
        assertThat(find(phrase("sourc", "export"))).as("of two fields").isEmpty();
        assertThat(find(phrase("sourc", "open"))).as("of two fields").isEmpty();
    }

    @Test
    void wordsTogetherAreWorthMoreTheNearerTheyStand() {
        Map<Integer, Double> found = find(new Together(List.of("open", "sourc")));
        assertThat(found).containsOnlyKeys(0, 1, 2);
        double apart = Math.sqrt(0.7 / (1.005 + 0.05 * Math.exp(2 / 1.5 - 2)));
        assertThat(found.get(1)).isCloseTo(apart, within(1e-9));
        assertThat(found.get(0)).isGreaterThan(found.get(1));
    }

    @Test
    void aBeginningFindsAllWordsThatBeginSo() {
        assertThat(find(new Beginning("so"))).containsOnlyKeys(0, 1, 2);
        assertThat(find(new Beginning("exp"))).containsOnlyKeys(0);
        List<String> marked = new ArrayList<>();
        new Beginning("o").marks(index).forEach(word -> marked.addAll(word.stems()));
        assertThat(marked).containsExactly("open");
    }
}
