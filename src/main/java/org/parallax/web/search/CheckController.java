package org.parallax.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.search.Claims;
import org.parallax.search.Hit;
import org.parallax.search.HitKind;
import org.parallax.search.SearchQuery;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.PlanLink;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes nearest to a pasted claim. What is pasted is in no address, no log and no cache. */
@Controller
class CheckController {
    private static final String PATH = "/check";

    private final Claims claims;
    private final Plans plans;
    private final Relations relations;
    private final Entries entries;
    private final Addresses addresses;

    CheckController(Claims claims, Plans plans, Relations relations, Entries entries, Addresses addresses) {
        this.claims = claims;
        this.plans = plans;
        this.relations = relations;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    String form(Model model) {
        model.addAttribute("page", page("", null, List.of(), 0));
        return "check";
    }

    @PostMapping(PATH)
    String check(
            @RequestParam(defaultValue = "") String text, Edition edition, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<String> sentences = text.length() > Claims.LONGEST ? List.of() : Claims.sentences(text);
        if (sentences.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(
                    "page", page(text, text.length() > Claims.LONGEST ? "check.long" : "check.blank", List.of(), 0));
            return "check";
        }
        List<Plan> compared =
                List.of(edition.mainPair().first(), edition.mainPair().second());
        List<Claims.Sentence> found = sentences.stream()
                .limit(Claims.MOST_SENTENCES)
                .map(sentence -> claims.check(compared, sentence))
                .toList();
        model.addAttribute("page", page(text, null, checked(edition, compared, found), sentences.size()));
        return "check";
    }

    private static CheckPage page(
            String text, @Nullable String problem, List<CheckPage.Checked> checked, int sentences) {
        return new CheckPage(
                text,
                Claims.LONGEST,
                problem,
                sentences > Claims.MOST_SENTENCES ? Claims.MOST_SENTENCES : 0,
                checked,
                Claims.thresholds());
    }

    private List<CheckPage.Checked> checked(Edition edition, List<Plan> compared, List<Claims.Sentence> sentences) {
        Set<ItemRef> all = items(sentences.stream().flatMap(Claims.Sentence::hits));
        Map<ItemRef, PolicyItem> items = plans.items(edition.release(), all).stream()
                .collect(Collectors.toMap(PolicyItem::ref, Function.identity()));
        List<Relation> known = relations.among(edition.release(), all);
        return sentences.stream()
                .map(sentence -> new CheckPage.Checked(
                        sentence.text(),
                        sentence.nearness(),
                        sentence.score(),
                        sentence.cut(),
                        IntStream.range(0, compared.size())
                                .mapToObj(plan -> side(
                                        PlanLink.to(compared.get(plan), addresses),
                                        sentence.near().get(plan)))
                                .toList(),
                        among(known, items(sentence.hits())).stream()
                                .flatMap(relation -> Stream.ofNullable(items.get(relation.second()))
                                        .map(second -> entries.relation(relation, second)))
                                .toList(),
                        addresses.search(SearchQuery.of(sentence.text(), 1).parameters())))
                .toList();
    }

    private static CheckPage.Side side(PlanLink plan, List<Hit> hits) {
        return new CheckPage.Side(
                plan, hits.stream().map(hit -> new ShownHit(hit, List.of(plan))).toList());
    }

    private static Set<ItemRef> items(Stream<Hit> hits) {
        return hits.filter(hit -> hit.kind() == HitKind.ITEM)
                .flatMap(hit -> ItemRef.parse(hit.ref()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Relation> among(List<Relation> relations, Collection<ItemRef> items) {
        return relations.stream()
                .filter(relation -> items.contains(relation.first()) && items.contains(relation.second()))
                .sorted(Relation.STRONGEST_FIRST)
                .toList();
    }
}
