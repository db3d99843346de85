package org.parallax.web.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.filter.Selection;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SelectionController {
    private final Plans plans;
    private final Codings codings;
    private final Relations relations;
    private final Subjects subjects;
    private final Entries entries;
    private final Addresses addresses;

    SelectionController(
            Plans plans,
            Codings codings,
            Relations relations,
            Subjects subjects,
            Entries entries,
            Addresses addresses) {
        this.plans = plans;
        this.codings = codings;
        this.relations = relations;
        this.subjects = subjects;
        this.entries = entries;
        this.addresses = addresses;
    }

    /** The items of the query; a form's several {@code ref} are first brought into the one canonical address. */
    @GetMapping("/items")
    Object items(@RequestParam MultiValueMap<String, String> query, Edition edition, Model model) {
        List<String> ref = query.getOrDefault("ref", List.of());
        Selection selection = Selection.of(ref);
        Set<ItemRef> wanted = selection.refs();
        List<String> unknown = new ArrayList<>(selection.unreadable());
        List<PolicyItem> found = plans.items(edition.release(), wanted);
        List<ItemRef> refs = found.stream().map(PolicyItem::ref).toList();
        wanted.stream()
                .filter(missing -> !refs.contains(missing))
                .map(ItemRef::toString)
                .forEach(unknown::add);
        List<ItemRef> kept = refs.stream().limit(Selection.MOST).toList();
        String canonical = addresses.selection(kept);
        String asked = addresses.selection(List.copyOf(wanted));
        boolean tidy = unknown.isEmpty() && refs.size() <= Selection.MOST;
        if (tidy
                && !(canonical.equals(asked) && String.join(",", ref).equals(inPath(kept)) && ref.size() <= 1)
                && !wanted.isEmpty()) {
            RedirectView redirect = new RedirectView(canonical);
            redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return redirect;
        }
        CodeNames names = codings.names(edition.release());
        model.addAttribute(
                "page",
                new SelectionPage(
                        found.stream()
                                .limit(Selection.MOST)
                                .map(item -> new SelectionPage.Chosen(
                                        entries.of(item),
                                        item.pillars().stream()
                                                .map(pillar -> new Link(pillar.name(), addresses.of(pillar.slug())))
                                                .toList(),
                                        entries.codes(item, names),
                                        item.checked(),
                                        addresses.selection(kept.stream()
                                                .filter(other -> !other.equals(item.ref()))
                                                .toList())))
                                .toList(),
                        relations.among(edition.release(), kept).stream()
                                .sorted(Relation.STRONGEST_FIRST)
                                .map(relation -> entries.relation(relation, byRef(found, relation.second())))
                                .toList(),
                        unknown,
                        refs.size() > Selection.MOST,
                        kept.size() == Selection.MOST,
                        inPath(kept),
                        canonical));
        model.addAttribute(Subject.NAME, subjects.list(edition, "/items", canonical.replaceFirst("^/items", "")));
        return "selection";
    }

    private static PolicyItem byRef(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static String inPath(List<ItemRef> refs) {
        return refs.stream().map(ItemRef::inPath).collect(Collectors.joining(","));
    }
}
