package org.parallax.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.arena.Arena;
import org.parallax.citation.Citations;
import org.parallax.claim.CheckedClaims;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Coding;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.BodyRole;
import org.parallax.plan.Checked;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.parallax.plan.Withdrawal;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.source.Sources;
import org.parallax.source.Versions;
import org.parallax.web.card.CardLink;
import org.parallax.web.card.Cards;
import org.parallax.web.layout.Cites;
import org.parallax.web.layout.ClaimLink;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventLists;
import org.parallax.web.layout.GoneException;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.OfficialTexts;
import org.parallax.web.layout.OfficialWords;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.QuoteKits;
import org.parallax.web.layout.Share;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.parallax.web.release.Changes;
import org.parallax.web.release.Since;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class PlanController {

    private final Plans plans;
    private final Filters filters;
    private final Codings codings;
    private final Relations relations;
    private final EventLists events;
    private final CheckedClaims claims;
    private final Arena arena;
    private final Changes changes;
    private final OfficialTexts texts;
    private final Sources sources;
    private final QuoteKits kits;
    private final Citations citations;
    private final Cards cards;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    PlanController(
            Plans plans,
            Filters filters,
            Codings codings,
            Relations relations,
            EventLists events,
            CheckedClaims claims,
            Arena arena,
            Changes changes,
            OfficialTexts texts,
            Sources sources,
            QuoteKits kits,
            Citations citations,
            Cards cards,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.plans = plans;
        this.filters = filters;
        this.codings = codings;
        this.relations = relations;
        this.events = events;
        this.claims = claims;
        this.arena = arena;
        this.changes = changes;
        this.texts = texts;
        this.sources = sources;
        this.kits = kits;
        this.citations = citations;
        this.cards = cards;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}")
    String plan(
            @PathVariable PlanId plan,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Edition edition,
            Model model) {
        Release release = edition.release();
        Plan found = plans.find(release, plan).orElseThrow(NotFoundException::new);
        Facets facets = filters.of(release, List.of(plan));
        ItemFilter filter = facets.read(parameters);
        String path = addresses.of(found);
        MovedException.unlessAt(filter.address(path, Set.of()), request);
        List<PolicyItem> items = plans.items(release, plan);
        List<FramingPassage> framing = plans.framing(release, plan);
        Outline outline = new Outline(
                found,
                plans.sections(release, plan),
                framing.stream()
                        .filter(passage -> facets.shows(filter, passage))
                        .toList(),
                items.stream()
                        .filter(item -> !filter.framing() && facets.shows(filter, item))
                        .toList());
        List<PlanPage.Group> groups = outline.groups(null);
        List<Entry> introduction = outline.introduction();
        model.addAttribute(
                "page",
                new PlanPage(
                        PlanLink.to(found, addresses),
                        found.title(),
                        found.titleOriginal(),
                        found.issuer(),
                        found.issuedOn(),
                        found.place(),
                        found.speaksTo(),
                        found.form(),
                        found.divisionNote(),
                        found.sources(),
                        found.sourceSha256(),
                        introduction,
                        groups,
                        items.size(),
                        groups.stream().mapToInt(PlanPage.Group::itemCount).sum(),
                        introduction.size()
                                + groups.stream()
                                        .mapToInt(PlanPage.Group::framingCount)
                                        .sum(),
                        facets.form(filter, filter.framing() ? framing : items, path, Set.of()),
                        addresses.data(found)));
        model.addAttribute(Subject.NAME, subjects.of(edition, found, filter.address("", Set.of())));
        return "plan";
    }

    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}")
    String numbered(@PathVariable PlanId plan, @PathVariable String number, Edition edition, Model model) {
        Release release = edition.release();
        Plan found = plans.find(release, plan).orElseThrow(NotFoundException::new);
        PlanNumber wanted = PlanNumber.parse(number).orElseThrow(() -> near(release, found, number));
        List<Section> sections = plans.sections(release, plan);
        Optional<Section> section =
                sections.stream().filter(known -> known.number().equals(wanted)).findFirst();
        if (section.isPresent()) {
            model.addAttribute("page", sectionPage(edition, found, sections, section.get()));
            model.addAttribute(Subject.NAME, subjects.list(edition, addresses.of(plan, wanted), ""));
            return "section";
        }
        Optional<PolicyItem> item = plans.item(release, plan, wanted);
        if (item.isPresent()) {
            model.addAttribute("page", itemPage(edition, item.get(), sections));
            model.addAttribute(Subject.NAME, subjects.of(edition, item.get()));
            model.addAttribute(Share.NAME, share(item.get(), release));
            return "item";
        }
        FramingPassage passage =
                plans.framingPassage(release, plan, wanted).orElseThrow(() -> missing(release, found, wanted));
        model.addAttribute("page", framingPage(edition, passage, sections));
        model.addAttribute(Subject.NAME, subjects.of(edition, passage));
        model.addAttribute(Share.NAME, share(passage, release));
        return "framing";
    }

    /** The short form for print and speech: {@code /US-1.3.2}. */
    @GetMapping("/{ref:[A-Za-z]{2}-\\d[\\d.]*}")
    RedirectView shortForm(@PathVariable String ref, Edition edition) {
        ItemRef wanted = ItemRef.parse(ref).orElseThrow(NotFoundException::new);
        Plan plan = plans.all(edition.release()).stream()
                .filter(known -> known.shortName().equals(wanted.plan()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RedirectView redirect = new RedirectView(addresses.of(plan.id(), wanted.number()));
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return redirect;
    }

    private SectionPage sectionPage(Edition edition, Plan plan, List<Section> sections, Section section) {
        Release release = edition.release();
        List<PolicyItem> items = plans.itemsUnder(release, plan.id(), section.number());
        Outline outline = new Outline(plan, sections, plans.framingUnder(release, plan.id(), section.number()), items);
        List<Section> siblings = sections.stream()
                .filter(other -> other.number().depth() == section.number().depth())
                .toList();
        int place = siblings.indexOf(section);
        Integer pdfPage = plan.pdfPage(section.printedPage());
        return new SectionPage(
                PlanLink.to(plan, addresses),
                headings(plan, sections, section.number().parent().orElse(null)).stream()
                        .findFirst()
                        .orElse(null),
                outline.group(section),
                items.size(),
                section.printedPage(),
                pdfPage,
                plan.sourceUrl(pdfPage),
                edition.dated()
                        ? Versions.NONE
                        : sources.versions(plan.id(), section.number().value()),
                place == 0 ? null : link(plan, siblings.get(place - 1)),
                place == siblings.size() - 1 ? null : link(plan, siblings.get(place + 1)));
    }

    private Link link(Plan plan, Section section) {
        return new Link(section.number() + " " + section.heading(), addresses.of(plan.id(), section.number()));
    }

    private ProvisionPage itemPage(Edition edition, PolicyItem item, List<Section> sections) {
        Release release = edition.release();
        CodeNames names = codings.names(release);
        OfficialWords official = official(edition, item);
        List<Coding> codings = this.codings.of(release, item);
        Optional<Plan> counterpart = edition.counterpart(item.plan().id());
        List<Relation> related = relations.of(release, item.ref());
        Map<ItemRef, PolicyItem> others = plans
                .items(release, related.stream().map(Relation::second).toList())
                .stream()
                .collect(Collectors.toMap(PolicyItem::ref, Function.identity()));
        Map<Boolean, Link> neighbours = plans.neighbours(release, item).stream()
                .collect(Collectors.toMap(
                        neighbour -> new PlanNumber(neighbour.number()).compareTo(item.number()) < 0,
                        neighbour -> new Link(
                                item.plan().shortName() + "-" + neighbour.number() + " " + neighbour.title(),
                                addresses.of(item.plan().id(), new PlanNumber(neighbour.number())))));
        return new ProvisionPage(
                entries.of(item),
                item.plan().issuer(),
                item.plan().issuedOn(),
                headings(item.plan(), sections, item.section().number()),
                item.position(),
                plans.siblings(release, item),
                pillarLinks(item),
                entries.bodies(item, BodyRole.LEAD),
                entries.bodies(item, BodyRole.SUPPORT),
                entries.bodies(item, BodyRole.ADDRESSED),
                entries.codes(item, names),
                twice(item, codings, names),
                codings.size(),
                item.checked(),
                item.checkedNote(),
                item.review(),
                item.passageSha256(),
                null,
                addresses.spoken("/" + item.ref()),
                addresses.selection(List.of(item.ref())),
                addresses.data(item),
                counterpart.map(plan -> PlanLink.to(plan, addresses)).orElse(null),
                related.stream()
                        .map(relation ->
                                entries.relation(relation, Objects.requireNonNull(others.get(relation.second()))))
                        .toList(),
                relations.noCounterparts(release, item.ref()),
                events.of(release, item),
                claims(release, item),
                arena(release, item),
                official,
                kits.of(item, official, release),
                cites(item, release),
                since(edition, item),
                neighbours.get(true),
                neighbours.get(false));
    }

    private ProvisionPage framingPage(Edition edition, FramingPassage passage, List<Section> sections) {
        Release release = edition.release();
        CodeNames names = codings.names(release);
        OfficialWords official = official(edition, passage);
        List<Coding> codings = this.codings.of(release, passage);
        Section section = passage.section();
        return new ProvisionPage(
                entries.of(passage),
                passage.plan().issuer(),
                passage.plan().issuedOn(),
                headings(passage.plan(), sections, section == null ? null : section.number()),
                null,
                0,
                pillarLinks(passage),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                twice(passage, codings, names),
                codings.size(),
                passage.checked(),
                passage.checkedNote(),
                passage.review(),
                passage.passageSha256(),
                null,
                addresses.spoken("/" + passage.ref()),
                "",
                addresses.data(passage),
                null,
                List.of(),
                List.of(),
                events.of(release, passage),
                claims(release, passage),
                arena(release, passage),
                official,
                kits.of(passage, official, release),
                cites(passage, release),
                since(edition, passage),
                null,
                null);
    }

    private List<ClaimLink> claims(Release release, Provision provision) {
        return claims.restingOn(release, provision.ref()).stream()
                .map(line -> ClaimLink.to(line, addresses))
                .toList();
    }

    private List<Link> arena(Release release, Provision provision) {
        return arena.touchedBy(release, provision.ref()).stream()
                .map(subject -> new Link(subject.name(), addresses.of(subject.slug())))
                .toList();
    }

    /** What the attached documents say; they belong to no release, so a page of an earlier one leaves them out. */
    private @Nullable OfficialWords official(Edition edition, Provision provision) {
        return edition.dated() ? null : texts.of(provision);
    }

    private Share share(Provision provision, Release release) {
        CardLink card = cards.of(provision);
        Map<String, String> report = new LinkedHashMap<>();
        report.put("citation_title", provision.ref() + ": " + provision.title());
        report.put("citation_author", "Parallax");
        report.put("citation_technical_report_institution", "Parallax");
        report.put("citation_technical_report_number", provision.ref().toString());
        report.put("citation_publication_date", release.date().toString().replace('-', '/'));
        report.put("citation_language", "en");
        report.put("citation_public_url", addresses.absolute(addresses.of(provision)));
        return new Share(card.path(), card.alt(), addresses.of(provision), report);
    }

    private Cites cites(Provision provision, Release release) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Cites(
                citations.item(provision, release, today),
                citations.plan(provision.plan(), today),
                provision.plan().name(),
                addresses.of(provision) + "/data");
    }

    private @Nullable Since since(Edition edition, Provision provision) {
        Release newer = edition.newer();
        return newer == null ? null : changes.since(edition.release(), provision, newer);
    }

    /** The variables on which the coders differ, or were overruled. */
    private static List<ProvisionPage.Twice> twice(Provision provision, List<Coding> codings, CodeNames names) {
        return codings.stream()
                .filter(coding -> coding.reason() != null)
                .map(coding -> new ProvisionPage.Twice(
                        coding.variable().slug(),
                        names.list(coding.variable(), coding.first()),
                        names.list(coding.variable(), coding.second()),
                        names.list(coding.variable(), coding.variable().settled(provision)),
                        coding.reason()))
                .toList();
    }

    private List<Link> pillarLinks(Provision provision) {
        return provision.pillars().stream()
                .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                .toList();
    }

    /** The heading with a number and those above it, from the top; none where the number is null. */
    private List<Heading> headings(Plan plan, List<Section> sections, @Nullable PlanNumber number) {
        return Stream.iterate(number, Objects::nonNull, child -> child.parent().orElse(null))
                .flatMap(wanted ->
                        sections.stream().filter(section -> section.number().equals(wanted)))
                .map(section -> heading(plan, section))
                .sorted(Comparator.comparing(heading -> new PlanNumber(heading.number())))
                .toList();
    }

    private Heading heading(Plan plan, Section section) {
        return new Heading(
                plan.levelOf(section.number()),
                section.number().value(),
                section.heading(),
                section.headingOriginal(),
                addresses.of(plan.id(), section.number()),
                section.checked() == Checked.A ? null : section.checked(),
                section.checkedNote());
    }

    /** What became of a number that the plan does not have. */
    private RuntimeException missing(Release release, Plan plan, PlanNumber number) {
        Optional<Withdrawal> gone = plans.withdrawal(release, plan.id(), number);
        if (gone.isEmpty()) {
            return near(release, plan, number.value());
        }
        List<Link> successors = gone.get().successors().stream()
                .map(next -> new Link(next.plan() + "/" + next.number(), addresses.of(next.plan(), next.number())))
                .toList();
        return gone.get().renamed()
                ? new MovedException(successors.get(0).href())
                : new GoneException(gone.get(), successors);
    }

    /** The identifier of a provision leads to the page about it. */
    @GetMapping("/id/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}")
    RedirectView identifier(@PathVariable PlanId plan, @PathVariable String number) {
        PlanNumber wanted = PlanNumber.parse(number).orElseThrow(NotFoundException::new);
        RedirectView redirect = new RedirectView(addresses.of(plan, wanted));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    /** The nearest numbers to one that does not exist: those of the same section, else the nearest section itself. */
    private NotFoundException near(Release release, Plan plan, String number) {
        List<Link> near = new ArrayList<>();
        Optional<PlanNumber> wanted = PlanNumber.parse(number.replaceAll("\\.+$", ""));
        List<Section> sections = plans.sections(release, plan.id());
        Optional<Section> section = wanted.stream()
                .flatMap(start -> Stream.iterate(
                        start, Objects::nonNull, child -> child.parent().orElse(null)))
                .flatMap(candidate ->
                        sections.stream().filter(known -> known.number().equals(candidate)))
                .findFirst();
        section.ifPresent(found -> {
            near.add(link(plan, found));
            plans.itemsUnder(release, plan.id(), found.number()).stream()
                    .limit(10)
                    .forEach(item -> near.add(new Link(item.ref() + " " + item.title(), addresses.of(item))));
        });
        if (near.isEmpty()) {
            sections.stream()
                    .filter(known -> known.number().depth() == 1)
                    .forEach(known -> near.add(link(plan, known)));
        }
        return new NotFoundException(near);
    }

    /** What a plan holds, put under its headings. */
    private final class Outline {
        private final Plan plan;
        private final List<Section> sections;
        private final List<FramingPassage> passages;
        private final List<PolicyItem> items;

        Outline(Plan plan, List<Section> sections, List<FramingPassage> passages, List<PolicyItem> items) {
            this.plan = plan;
            this.sections = sections;
            this.passages = passages;
            this.items = items;
        }

        List<Entry> introduction() {
            return entries.of(passages.stream()
                    .filter(passage -> passage.section() == null)
                    .toList());
        }

        List<PlanPage.Group> groups(@Nullable PlanNumber parent) {
            return sections.stream()
                    .filter(section -> section.number().parent().equals(Optional.ofNullable(parent)))
                    .map(this::group)
                    .filter(group -> !group.empty())
                    .toList();
        }

        PlanPage.Group group(Section section) {
            return new PlanPage.Group(
                    heading(plan, section),
                    passages.stream()
                            .filter(passage -> section.equals(passage.section()))
                            .map(entries::of)
                            .findFirst()
                            .orElse(null),
                    entries.of(items.stream()
                            .filter(item -> item.section().equals(section))
                            .toList()),
                    groups(section.number()));
        }
    }
}
