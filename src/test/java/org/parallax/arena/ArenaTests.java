package org.parallax.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.DatabaseTest;
import org.parallax.content.Content;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The arena of the shipped content, as it was loaded. */
@DatabaseTest
class ArenaTests {
    private final Arena arena;
    private final Releases releases;
    private final ArenaHoldings held;
    private final Content.Entry file;

    @Autowired
    ArenaTests(Arena arena, Releases releases) {
        this.arena = arena;
        this.releases = releases;
        this.held = arena.in(releases.current()).orElseThrow();
        this.file = Content.shipped().entries("arena").get(0);
    }

    @Test
    void everySubjectAndFactOfTheFileIsHeldInItsOrder() {
        assertThat(held.subjects())
                .extracting(subject -> subject.slug().value())
                .isNotEmpty()
                .containsExactlyElementsOf(texts(file.list("subjects"), "slug"));
        assertThat(held.facts())
                .extracting(ArenaFact::id)
                .isNotEmpty()
                .containsExactlyElementsOf(texts(file.list("facts"), "id"));
    }

    @Test
    void aFactHasAllThatTheFileSaysOfIt() {
        for (int i = 0; i < held.facts().size(); i++) {
            ArenaFact fact = held.facts().get(i);
            Content.Entry entry = file.list("facts").get(i);
            assertThat(fact.date().value()).isEqualTo(entry.text("date"));
            assertThat(fact.subjects())
                    .extracting(ArenaSlug::value)
                    .containsExactlyElementsOf(texts(entry, "subjects"));
            assertThat(fact.ties()).extracting(ItemRef::toString).containsExactlyElementsOf(texts(entry, "ties"));
            assertThat(fact.sources())
                    .extracting(source -> source.url())
                    .containsExactlyElementsOf(texts(entry.list("sources"), "url"));
            assertThat(fact.measure() == null ? "" : fact.measure()).isEqualTo(entry.text("measure"));
        }
    }

    @Test
    void aSubjectHasAllThatTheFileSaysOfIt() {
        for (int i = 0; i < held.subjects().size(); i++) {
            ArenaSubject subject = held.subjects().get(i);
            Content.Entry entry = file.list("subjects").get(i);
            assertThat(subject.kind().slug()).isEqualTo(entry.text("kind"));
            assertThat(subject.aliases()).containsExactlyElementsOf(texts(entry, "aliases"));
            assertThat(subject.events()).containsExactlyElementsOf(texts(entry, "events"));
            assertThat(subject.ties()).extracting(ItemRef::toString).containsExactlyElementsOf(texts(entry, "ties"));
            assertThat(subject.release() != null)
                    .isEqualTo(entry.optional("model").findAny().isPresent());
        }
    }

    @Test
    void anItemTellsWhichSubjectsItSpeaksTo() {
        ArenaSubject tied = held.subjects().stream()
                .filter(subject -> !subject.ties().isEmpty())
                .findFirst()
                .orElseThrow();
        ItemRef ref = tied.ties().get(0);
        assertThat(arena.touchedBy(releases.current(), ref))
                .extracting(ArenaName::slug)
                .containsExactlyElementsOf(held.subjects().stream()
                        .filter(subject -> subject.ties().contains(ref))
                        .map(ArenaSubject::slug)
                        .toList());
    }

    @Test
    void aReleaseFromBeforeHoldsNothing() {
        Release earlier =
                releases.find(ReleaseDate.parse("2026-11-24").orElseThrow()).orElseThrow();
        assertThat(arena.in(earlier)).isEmpty();
        assertThat(arena.touchedBy(earlier, ItemRef.parse("US-3.0").orElseThrow()))
                .isEmpty();
    }

    private static List<String> texts(List<Content.Entry> entries, String property) {
        return entries.stream().map(entry -> entry.text(property)).toList();
    }

    private static List<String> texts(Content.Entry entry, String list) {
        return entry.list(list).stream().map(Content.Entry::text).toList();
    }
}
