package org.parallax.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.Bodies;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private static final int LONGEST = 200;

    private final Plans plans;
    private final Pillars pillars;
    private final Bodies bodies;
    private final Addresses addresses;

    SearchController(Plans plans, Pillars pillars, Bodies bodies, Addresses addresses) {
        this.plans = plans;
        this.pillars = pillars;
        this.bodies = bodies;
        this.addresses = addresses;
    }

    /** A whole reference leads straight to its page; a bare number lists what bears it in each plan. */
    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String q, Edition edition, Model model) {
        String query = q.strip();
        query = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        List<Link> numbers = numbers(edition.release(), query);
        if (ItemRef.parse(query).isPresent() && numbers.size() == 1) {
            return "redirect:" + numbers.get(0).href();
        }
        String words = query.toLowerCase(Locale.ROOT);
        model.addAttribute(
                "page",
                new SearchPage(
                        query,
                        numbers,
                        words.isEmpty()
                                ? List.of()
                                : pillars.all(edition.release()).stream()
                                        .filter(pillar -> matches(words, pillar.name(), pillar.definition()))
                                        .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                                        .toList(),
                        words.isEmpty()
                                ? List.of()
                                : bodies.all(edition.release()).stream()
                                        .filter(body -> matches(words, body.name(), body.shortName())
                                                || matches(words, body.aliases().toArray(String[]::new)))
                                        .map(body -> new Link(body.name(), addresses.of(body)))
                                        .toList()));
        return "search";
    }

    private static boolean matches(String words, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private List<Link> numbers(Release release, String query) {
        Optional<ItemRef> ref = ItemRef.parse(query);
        Optional<PlanNumber> number = ref.map(ItemRef::number).or(() -> PlanNumber.parse(query));
        List<Link> found = new ArrayList<>();
        if (number.isPresent()) {
            for (Plan plan : plans.all(release)) {
                if (ref.isEmpty() || ref.get().plan().equals(plan.shortName())) {
                    find(release, plan, number.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Link> find(Release release, Plan plan, PlanNumber number) {
        Optional<? extends Provision> provision = plans.item(release, plan.id(), number);
        if (provision.isEmpty()) {
            provision = plans.framingPassage(release, plan.id(), number);
        }
        return provision
                .map(Provision::title)
                .or(() -> plans.sections(release, plan.id()).stream()
                        .filter(section -> section.number().equals(number))
                        .map(Section::heading)
                        .findFirst())
                .map(title ->
                        new Link(new ItemRef(plan.shortName(), number) + " " + title, addresses.of(plan.id(), number)));
    }
}
