package org.parallax.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.search.Concept.Alternative;
import org.parallax.search.Form.Phrase;
import org.parallax.search.Hit.Piece;

/** What is marked of a text, and which part of a long one is shown. */
class MarkerTests {
    private static final String FILLING = "word ".repeat(100);

    private static Marker marker(double factor, Form... forms) {
        List<Alternative> alternatives = List.of(forms).stream()
                .map(form -> new Alternative(form, factor))
                .toList();
        Question question = new Question("", List.of(new Concept(alternatives, 1, false)), List.of(), List.of(), false);
        return new Marker(new Index("empty"), question);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void aPhraseIsMarkedWholeWithTheStopWordInIt() {
        Marker marker = marker(Ranking.LITERAL, new Phrase(List.of("department", "", "war")));
        assertThat(shown(marker.mark("The Department of War, a war department.")))
                .isEqualTo("The [Department of War], a war department.");
    }

    @Test
    void whatOverlapsIsOneMark() {
        Marker marker = marker(Ranking.LITERAL, new Phrase(List.of("全球", "球南")), new Phrase(List.of("球南", "南方")));
        assertThat(shown(marker.mark("与全球南方国家"))).isEqualTo("与[全球南方]国家");
    }

    @Test
    void whatIsOnlyRelatedIsNotMarked() {
        assertThat(shown(marker(Ranking.RELATED, Phrase.of("chip")).mark("a chip")))
                .isEqualTo("a chip");
    }

    @Test
    void anExcerptIsThePartWithMostOfWhatWasSearchedFor() {
        Marker marker = marker(Ranking.LITERAL, Phrase.of("chip"), Phrase.of("export"));
        String excerpt = shown(marker.excerpt(FILLING + "chip " + FILLING + "chip export, " + FILLING));
        assertThat(excerpt).contains("[chip] [export]").startsWith("word").endsWith("word");
        assertThat(excerpt.split(" ")).hasSize(40);
    }

    @Test
    void anExcerptEndsWhereTheTextEndsAndIsNothingWhereNothingIsFound() {
        Marker marker = marker(Ranking.LITERAL, Phrase.of("chip"));
        assertThat(shown(marker.excerpt("A chip."))).isEqualTo("A [chip]");
        assertThat(shown(marker.excerpt(FILLING + "chip"))).endsWith("[chip]");
        assertThat(marker.excerpt(FILLING)).isEmpty();
        assertThat(marker.excerpt("")).isEmpty();
    }
}
