package org.parallax.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.arena.Arena;
import org.parallax.arena.ArenaFact;
import org.parallax.arena.ArenaHoldings;
import org.parallax.arena.ArenaSlug;
import org.parallax.arena.ArenaSubject;
import org.parallax.arena.ModelRelease;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the records of the arena. */
@Component
class ArenaRecords {
    private final Arena arena;
    private final Plans plans;
    private final Addresses addresses;

    ArenaRecords(Arena arena, Plans plans, Addresses addresses) {
        this.arena = arena;
        this.plans = plans;
        this.addresses = addresses;
    }

    /** The whole arena. */
    ArenaRecord of(Release release) {
        Function<ItemRef, String> ids = ids(release);
        @Nullable ArenaHoldings held = arena.in(release).orElse(null);
        return new ArenaRecord(
                "arena",
                held == null ? null : held.collected(),
                held == null
                        ? List.of()
                        : held.subjects().stream()
                                .map(subject -> subject(release, subject, ids))
                                .toList(),
                held == null
                        ? List.of()
                        : held.facts().stream()
                                .map(fact -> fact(release, fact, ids))
                                .toList(),
                release.date().toString(),
                addresses.absolute(addresses.arena()));
    }

    /**
     * One subject.
     *
     * @throws ResponseStatusException with status 404
     */
    ArenaSubjectRecord of(Release release, String slug) {
        ArenaHoldings held =
                arena.in(release).orElseThrow(() -> Lookup.missing("This release holds nothing of the arena."));
        ArenaSubject subject = ArenaSlug.parse(slug)
                .flatMap(held::find)
                .orElseThrow(() -> Lookup.missing("There is no " + slug + " in the arena."));
        Function<ItemRef, String> ids = ids(release);
        return new ArenaSubjectRecord(
                subject.slug().value(),
                subject(release, subject, ids),
                held.about(subject.slug()).stream()
                        .map(fact -> fact(release, fact, ids))
                        .toList(),
                release.date().toString(),
                addresses.absolute(addresses.of(subject.slug())));
    }

    /** The identifier of what a reference names: {@code us-aiap-2025/1.3.2}. */
    private Function<ItemRef, String> ids(Release release) {
        Map<String, Plan> byShortName =
                plans.all(release).stream().collect(Collectors.toMap(Plan::shortName, Function.identity()));
        return ref -> Objects.requireNonNull(byShortName.get(ref.plan())).id() + "/" + ref.number();
    }

    private ArenaRecord.SubjectRecord subject(Release release, ArenaSubject subject, Function<ItemRef, String> ids) {
        return new ArenaRecord.SubjectRecord(
                subject.slug().value(),
                subject.kind().slug(),
                subject.name(),
                subject.region() == null ? null : subject.region().value(),
                subject.vendor() == null ? null : subject.vendor().value(),
                subject.camp() == null ? null : subject.camp().slug(),
                subject.aliases(),
                subject.about(),
                subject.ties().stream().map(ids).toList(),
                subject.tiesWhy(),
                subject.events(),
                subject.release() == null ? null : model(subject.release()),
                release.date().toString(),
                addresses.absolute(addresses.of(subject.slug())));
    }

    private static ArenaRecord.ModelRecord model(ModelRelease release) {
        return new ArenaRecord.ModelRecord(
                release.released().value(),
                release.origin(),
                release.licence(),
                release.openness().slug(),
                release.why(),
                release.parameters(),
                release.note());
    }

    private ArenaRecord.FactRecord fact(Release release, ArenaFact fact, Function<ItemRef, String> ids) {
        return new ArenaRecord.FactRecord(
                fact.id(),
                fact.date().value(),
                fact.text(),
                fact.subjects().stream().map(ArenaSlug::value).toList(),
                fact.camp().slug(),
                fact.licence(),
                fact.adoption(),
                fact.measure(),
                fact.confidence().slug(),
                fact.note(),
                fact.ties().stream().map(ids).toList(),
                fact.sources().stream().map(SourceRecord::of).toList(),
                release.date().toString(),
                addresses.absolute(addresses.fact(fact.subjects().get(0), fact.id())));
    }
}
