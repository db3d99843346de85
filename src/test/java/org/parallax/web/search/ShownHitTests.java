package org.parallax.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.search.Hit;
import org.parallax.search.Hit.Piece;
import org.parallax.search.HitKind;

class ShownHitTests {
    private static ShownHit shown(Piece... pieces) {
        List<Piece> text = List.of(pieces);
        return new ShownHit(new Hit(HitKind.ITEM, "US-1.1.1", List.of(), text, text, text, 1, "/"), List.of());
    }

    @Test
    void textsAreEscapedInsideAndOutsideOfMarks() {
        ShownHit hit = shown(new Piece("R&D <b>", false), new Piece("\"x\" <i>", true), new Piece("’算力", false));
        String html = "R&amp;D &lt;b&gt;<mark>&quot;x&quot; &lt;i&gt;</mark>’算力";
        assertThat(List.of(hit.title(), hit.text(), hit.official())).containsOnly(html);
    }

    @Test
    void nothingIsNothing() {
        assertThat(shown().title()).isEmpty();
        assertThat(shown().tone()).isEmpty();
    }
}
