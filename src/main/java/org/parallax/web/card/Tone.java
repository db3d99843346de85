package org.parallax.web.card;

import java.awt.Color;
import org.parallax.plan.Plan;

/** The colours and the shape of a plan on a card; the stylesheet has the same ones for the pages. */
enum Tone {
    /** The first plan: a circle, on the left. */
    FIRST(new Color(0x0b5a62), new Color(0x1a7a82)),
    /** The second plan: a diamond, on the right. */
    SECOND(new Color(0x8a5200), new Color(0xa4680a)),
    /** Any further plan: a ring, on the left. */
    OTHER(new Color(0x55545f), new Color(0x7b7a86));

    private final Color text;
    private final Color bar;

    Tone(Color text, Color bar) {
        this.text = text;
        this.bar = bar;
    }

    static Tone of(Plan plan) {
        return switch (plan.position()) {
            case 1 -> FIRST;
            case 2 -> SECOND;
            default -> OTHER;
        };
    }

    /** For words and shapes. */
    Color text() {
        return text;
    }

    /** For areas. */
    Color bar() {
        return bar;
    }
}
