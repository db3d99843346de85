package org.parallax.web.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SelectionController {
    /** More do not fit side by side. */
    private static final int MOST = 12;

    private final Plans plans;
    private final Codings codings;
    private final Entries entries;
    private final Addresses addresses;

    SelectionController(Plans plans, Codings codings, Entries entries, Addresses addresses) {
        this.plans = plans;
        this.codings = codings;
        this.entries = entries;
        this.addresses = addresses;
    }

    /** The items of the query; a form's several {@code ref} are first brought into the one canonical address. */
    @GetMapping("/items")
    Object items(@RequestParam MultiValueMap<String, String> query, Edition edition, Model model) {
        List<String> ref = query.getOrDefault("ref", List.of());
        List<String> typed = ref.stream()
                .flatMap(value -> Arrays.stream(value.split("[,;]", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(100)
                .toList();
        Set<ItemRef> wanted = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String text : typed) {
            ItemRef.parse(text).ifPresentOrElse(wanted::add, () -> unknown.add(text));
        }
        List<PolicyItem> found = plans.items(edition.release(), wanted);
        List<ItemRef> refs = found.stream().map(PolicyItem::ref).toList();
        wanted.stream()
                .filter(missing -> !refs.contains(missing))
                .map(ItemRef::toString)
                .forEach(unknown::add);
        List<ItemRef> kept = refs.stream().limit(MOST).toList();
        String canonical = addresses.selection(kept);
        String asked = addresses.selection(List.copyOf(wanted));
        boolean tidy = unknown.isEmpty() && refs.size() <= MOST;
        if (tidy
                && !(canonical.equals(asked) && String.join(",", ref).equals(inPath(kept)) && ref.size() <= 1)
                && !typed.isEmpty()) {
            RedirectView redirect = new RedirectView(canonical);
            redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return redirect;
        }
        CodeNames names = codings.names(edition.release());
        model.addAttribute(
                "page",
                new SelectionPage(
                        found.stream()
                                .limit(MOST)
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
                        unknown,
                        refs.size() > MOST,
                        kept.size() == MOST,
                        inPath(kept),
                        canonical));
        return "selection";
    }

    private static String inPath(List<ItemRef> refs) {
        return refs.stream().map(ItemRef::inPath).collect(Collectors.joining(","));
    }
}
