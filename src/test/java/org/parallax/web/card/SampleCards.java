package org.parallax.web.card;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.relation.RelationType;

/** A card of each kind, with a text of one's choice wherever texts come from the content. */
final class SampleCards {
    static final Card.Foot FOOT =
            new Card.Foot("parallax.example/US-1.3.2", "parallax.example", "Release of 24 November 2026");

    private SampleCards() {}

    static Stream<Card> all(String text) {
        return Stream.of(
                provision(Tone.FIRST, text, text, null),
                provision(Tone.SECOND, text, text, text),
                provision(Tone.OTHER, text, text, text),
                relation(RelationType.NARROWER, 4, text),
                pillar(text, bar(1, text), bar(1, text)),
                site(text));
    }

    static Card.Provision provision(Tone tone, String title, String section, @Nullable String original) {
        return new Card.Provision(
                "Policy item", label(tone, title), title, section, original, original == null ? null : section, FOOT);
    }

    static Card.Relation relation(RelationType type, int strength, String title) {
        return new Card.Relation(
                "Relation",
                new Card.Relation.Item(label(Tone.FIRST, title), title, title),
                new Card.Relation.Item(label(Tone.SECOND, title), title, title),
                type,
                "is narrower than",
                strength,
                "strength " + strength + " of 5",
                FOOT);
    }

    static Card.Pillar pillar(String name, Card.Pillar.Bar first, Card.Pillar.Bar second) {
        return new Card.Pillar(
                "Pillar",
                new Card.Label(Tone.FIRST, "", name),
                new Card.Label(Tone.SECOND, "", name),
                name,
                name,
                List.of(
                        new Card.Pillar.Measure("Attention", "share of items", first, second),
                        new Card.Pillar.Measure(name, name, first, second)),
                FOOT);
    }

    static Card.Pillar.Bar bar(double length, String note) {
        return new Card.Pillar.Bar(length, "36%", note);
    }

    static Card.Site site(String title) {
        return new Card.Site(
                title,
                List.of(
                        new Card.Site.Document(new Card.Label(Tone.FIRST, "", title), null, title),
                        new Card.Site.Document(new Card.Label(Tone.SECOND, "", title), title, title)),
                FOOT);
    }

    private static Card.Label label(Tone tone, String plan) {
        return new Card.Label(tone, tone == Tone.SECOND ? "CN-5.3" : "US-1.3.2", plan);
    }
}
