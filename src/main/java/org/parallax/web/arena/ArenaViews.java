package org.parallax.web.arena;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.arena.ArenaFact;
import org.parallax.arena.ArenaHoldings;
import org.parallax.arena.ArenaSlug;
import org.parallax.arena.ArenaSubject;
import org.parallax.arena.Camp;
import org.parallax.arena.ModelRelease;
import org.parallax.arena.SubjectKind;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.web.layout.Link;

/** Turns what a release holds of the arena into what its pages show. */
final class ArenaViews {
    private final ArenaHoldings held;
    private final Map<ArenaSlug, ArenaSubject> subjects;
    private final Map<String, Plan> plans;
    private final Addresses addresses;

    ArenaViews(ArenaHoldings held, List<Plan> plans, Addresses addresses) {
        this.held = held;
        this.subjects = held.subjects().stream().collect(Collectors.toMap(ArenaSubject::slug, Function.identity()));
        this.plans = plans.stream().collect(Collectors.toMap(Plan::shortName, Function.identity()));
        this.addresses = addresses;
    }

    Link link(ArenaSlug slug) {
        return new Link(subject(slug).name(), addresses.of(slug));
    }

    private ArenaSubject subject(ArenaSlug slug) {
        return Objects.requireNonNull(subjects.get(slug));
    }

    /** The facts about a subject, the newest first. */
    List<FactView> facts(ArenaSubject subject) {
        return held.about(subject.slug()).stream()
                .map(fact -> view(fact, subject.slug()))
                .toList();
    }

    /** The facts with a figure for use, the newest first. */
    List<FactView> figures() {
        return held.facts().stream()
                .filter(fact -> fact.adoption() != null)
                .sorted(Comparator.comparing(ArenaFact::date).reversed())
                .map(fact -> view(fact, null))
                .toList();
    }

    /** @param shownOn the subject on whose page it stands; null where that is none of its own */
    private FactView view(ArenaFact fact, @Nullable ArenaSlug shownOn) {
        return new FactView(
                fact.id(),
                addresses.fact(fact.subjects().get(0), fact.id()),
                fact.date().inWords(),
                fact.date().value(),
                fact.text(),
                fact.camp(),
                fact.licence(),
                fact.adoption(),
                fact.measure(),
                fact.confidence(),
                fact.note(),
                fact.subjects().stream()
                        .filter(other -> !other.equals(shownOn))
                        .map(this::link)
                        .toList(),
                fact.ties().stream().map(this::link).toList(),
                fact.sources());
    }

    private Link link(ItemRef ref) {
        return new Link(
                ref.toString(),
                addresses.of(Objects.requireNonNull(plans.get(ref.plan())).id(), ref.number()));
    }

    SubjectRow row(ArenaSubject subject) {
        return new SubjectRow(subject.name(), addresses.of(subject.slug()), subject.about(), Sides.of(facts(subject)));
    }

    List<ArenaPage.Region> regions() {
        return held.of(SubjectKind.REGION).stream()
                .map(region -> new ArenaPage.Region(row(region), countries(region)))
                .toList();
    }

    List<SubjectRow> countries(ArenaSubject region) {
        return held.countriesOf(region.slug()).stream().map(this::row).toList();
    }

    ByCamp byCamp(SubjectKind kind) {
        List<ArenaSubject> all = held.of(kind);
        return new ByCamp(lines(all, Camp.US), lines(all, Camp.CN), lines(all, Camp.BOTH), lines(all, null));
    }

    private List<ByCamp.Line> lines(List<ArenaSubject> all, @Nullable Camp camp) {
        return all.stream()
                .filter(subject -> subject.camp() == camp)
                .map(subject -> new ByCamp.Line(
                        subject.name(),
                        addresses.of(subject.slug()),
                        subject.about(),
                        held.modelsOf(subject.slug()).size(),
                        held.about(subject.slug()).size()))
                .toList();
    }

    /** The models that have a date, the oldest first. */
    List<ModelRow> models(List<ArenaSubject> models) {
        return models.stream()
                .flatMap(model -> Stream.ofNullable(model.release()).map(release -> new Released(model, release)))
                .sorted(Comparator.comparing(model -> model.release().released()))
                .map(this::row)
                .toList();
    }

    /** The models of which no sufficiently sourced release is held. */
    List<Link> undated(List<ArenaSubject> models) {
        return models.stream()
                .filter(model -> model.release() == null)
                .map(model -> link(model.slug()))
                .toList();
    }

    private record Released(ArenaSubject model, ModelRelease release) {}

    private ModelRow row(Released released) {
        ArenaSubject model = released.model();
        ModelRelease release = released.release();
        return new ModelRow(
                model.name(),
                addresses.of(model.slug()),
                link(Objects.requireNonNull(model.vendor())),
                release.released().inWords(),
                release.released().value(),
                ModelChart.tone(release),
                country(release),
                release.licence(),
                release.openness(),
                release.parameters(),
                use(model));
    }

    /** The figures for the use of a model: a fact that is mainly about something else counts that, and names the model besides. */
    private List<FactView> use(ArenaSubject model) {
        return held.about(model.slug()).stream()
                .filter(fact -> fact.adoption() != null)
                .filter(fact -> subject(fact.subjects().get(0)).kind() == SubjectKind.MODEL)
                .map(fact -> view(fact, model.slug()))
                .toList();
    }

    /** The name of a model's origin as the plan of that country has it; else its code. */
    String country(ModelRelease release) {
        Plan plan = plans.get(release.origin());
        return plan == null ? release.origin() : plan.country();
    }
}
