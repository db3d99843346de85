package org.parallax.web.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.plan.Bodies;
import org.parallax.plan.Body;
import org.parallax.plan.BodyRole;
import org.parallax.plan.BodySlug;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.NotFoundException;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class BodyController {
    private final Bodies bodies;
    private final Plans plans;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    BodyController(Bodies bodies, Plans plans, Subjects subjects, Entries entries, Addresses addresses) {
        this.bodies = bodies;
        this.plans = plans;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/bodies")
    String bodies(Edition edition, Model model) {
        Map<BodySlug, Map<BodyRole, Long>> counts = bodies.itemCounts(edition.release());
        Map<@Nullable BodySlug, List<Body>> children = new HashMap<>();
        for (Body body : bodies.all(edition.release())) {
            children.computeIfAbsent(body.parent(), parent -> new ArrayList<>()).add(body);
        }
        List<BodiesPage.Line> lines = new ArrayList<>();
        addLines(null, 0, children, counts, lines);
        model.addAttribute("page", new BodiesPage(lines));
        model.addAttribute(Subject.NAME, subjects.list(edition, "/bodies", ""));
        return "bodies";
    }

    private void addLines(
            @Nullable BodySlug parent,
            int depth,
            Map<@Nullable BodySlug, List<Body>> children,
            Map<BodySlug, Map<BodyRole, Long>> counts,
            List<BodiesPage.Line> lines) {
        for (Body body : children.getOrDefault(parent, List.of())) {
            Map<BodyRole, Long> own = counts.getOrDefault(body.slug(), Map.of());
            lines.add(new BodiesPage.Line(
                    body.name(),
                    body.shortName(),
                    addresses.of(body),
                    depth,
                    own.getOrDefault(BodyRole.LEAD, 0L),
                    own.getOrDefault(BodyRole.SUPPORT, 0L),
                    own.getOrDefault(BodyRole.ADDRESSED, 0L)));
            addLines(body.slug(), depth + 1, children, counts, lines);
        }
    }

    @GetMapping("/bodies/{slug}")
    String body(@PathVariable String slug, Edition edition, Model model) {
        Body body = BodySlug.parse(slug)
                .flatMap(known -> bodies.find(edition.release(), known))
                .orElseThrow(() -> new NotFoundException(List.of()));
        List<Body> all = bodies.all(edition.release());
        List<Body> parts = within(body, all);
        List<PolicyItem> items = plans.itemsNaming(
                edition.release(),
                Stream.concat(Stream.of(body), parts.stream()).map(Body::slug).toList());
        model.addAttribute(
                "page",
                new BodyPage(
                        tasks(body, items),
                        body.aliases(),
                        all.stream()
                                .filter(other -> other.slug().equals(body.parent()))
                                .map(this::link)
                                .findFirst()
                                .orElse(null),
                        parts.stream()
                                .map(part -> tasks(part, items))
                                .filter(tasks -> !tasks.silent())
                                .toList()));
        model.addAttribute(Subject.NAME, subjects.list(edition, addresses.of(body), ""));
        return "body";
    }

    /** The bodies that are part of a body, those of its parts included. */
    private static List<Body> within(Body body, List<Body> all) {
        return all.stream()
                .filter(other -> body.slug().equals(other.parent()))
                .flatMap(child -> Stream.concat(Stream.of(child), within(child, all).stream()))
                .toList();
    }

    private BodyPage.Tasks tasks(Body body, List<PolicyItem> items) {
        return new BodyPage.Tasks(
                body.name(),
                body.shortName(),
                addresses.of(body),
                in(items, body, BodyRole.LEAD),
                in(items, body, BodyRole.SUPPORT),
                in(items, body, BodyRole.ADDRESSED));
    }

    private Link link(Body body) {
        return new Link(body.name(), addresses.of(body));
    }

    private List<Entry> in(List<PolicyItem> items, Body body, BodyRole role) {
        return entries.of(
                items.stream().filter(item -> item.bodies(role).contains(body)).toList());
    }
}
