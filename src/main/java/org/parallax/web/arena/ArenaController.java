package org.parallax.web.arena;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.arena.Arena;
import org.parallax.arena.ArenaHoldings;
import org.parallax.arena.ArenaSlug;
import org.parallax.arena.ArenaSubject;
import org.parallax.arena.SubjectKind;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ArenaController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Arena arena;
    private final Plans plans;
    private final EventLists events;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;
    private final MessageSource messages;

    ArenaController(
            Arena arena,
            Plans plans,
            EventLists events,
            Subjects subjects,
            Entries entries,
            Addresses addresses,
            MessageSource messages) {
        this.arena = arena;
        this.plans = plans;
        this.events = events;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** The page is left out of the model where the release holds nothing of the arena. */
    @GetMapping("/arena")
    String arena(Edition edition, Model model) {
        arena.in(edition.release())
                .ifPresent(held -> model.addAttribute("page", page(held, plans.all(edition.release()))));
        model.addAttribute(Subject.NAME, subjects.list(edition, addresses.arena(), ""));
        return "arena";
    }

    private ArenaPage page(ArenaHoldings held, List<Plan> all) {
        ArenaViews views = new ArenaViews(held, all, addresses);
        List<ArenaSubject> models = held.of(SubjectKind.MODEL);
        return new ArenaPage(
                held.collected(),
                held.subjects().size(),
                held.facts().size(),
                views.regions(),
                views.byCamp(SubjectKind.VENDOR),
                views.byCamp(SubjectKind.COALITION),
                views.byCamp(SubjectKind.GROUP),
                ModelChart.of(models),
                views.models(models),
                views.undated(models),
                views.figures());
    }

    @GetMapping("/arena/{slug}")
    String subject(@PathVariable String slug, Edition edition, Model model) {
        Optional<ArenaHoldings> held = arena.in(edition.release());
        ArenaSubject subject = ArenaSlug.parse(slug)
                .flatMap(known -> held.flatMap(all -> all.find(known)))
                .orElseThrow(() -> NotFoundException.in(
                        edition,
                        List.of(whole(edition, held.isPresent())),
                        newer -> ArenaSlug.parse(slug)
                                .flatMap(known -> arena.in(newer).flatMap(all -> all.find(known)))
                                .map(later -> new Link(later.name(), addresses.of(later.slug())))));
        model.addAttribute("page", page(edition.release(), held.orElseThrow(), subject));
        model.addAttribute(Subject.NAME, subjects.list(edition, addresses.of(subject.slug()), ""));
        return "arena-subject";
    }

    /** The arena as a whole, or that the release holds nothing of it. */
    private Link whole(Edition edition, boolean held) {
        return held || edition.newer() == null
                ? new Link(message("arena.title"), addresses.arena())
                : new Link(
                        message(
                                "arena.near.nothing",
                                DAY.format(edition.release().date().value())),
                        Addresses.dated(addresses.arena(), edition.release().date()));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private SubjectPage page(Release release, ArenaHoldings held, ArenaSubject subject) {
        List<Plan> all = plans.all(release);
        ArenaViews views = new ArenaViews(held, all, addresses);
        List<Provision> ties = plans.provisions(release, subject.ties());
        List<ArenaSubject> models = held.modelsOf(subject.slug());
        List<FactView> facts = views.facts(subject);
        return new SubjectPage(
                subject.name(),
                addresses.of(subject.slug()),
                subject.kind(),
                subject.camp(),
                subject.aliases(),
                subject.about(),
                Stream.of(Optional.ofNullable(subject.region()), Optional.ofNullable(subject.vendor()))
                        .flatMap(Optional::stream)
                        .map(views::link)
                        .findFirst()
                        .orElse(null),
                subject.release(),
                subject.release() == null ? null : subject.release().released().inWords(),
                subject.release() == null ? null : views.country(subject.release()),
                facts,
                Sides.of(facts),
                views.countries(subject),
                views.models(models),
                views.undated(models),
                all.stream()
                        .map(plan -> new SubjectPage.Ties(
                                PlanLink.to(plan, addresses),
                                ties.stream()
                                        .filter(tie -> tie.plan().equals(plan))
                                        .sorted((one, other) -> one.number().compareTo(other.number()))
                                        .map(entries::of)
                                        .toList()))
                        .toList(),
                subject.tiesWhy(),
                events.named(release, subject.events()));
    }
}
