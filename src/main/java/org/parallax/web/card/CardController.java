package org.parallax.web.card;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parallax.comparison.Comparisons;
import org.parallax.comparison.PlanComparison;
import org.parallax.content.Release;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.MovedException;
import org.parallax.web.layout.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with cards. Each has one address: the plans stand in their stored order, and a query has no meaning. */
@Controller
class CardController {
    /** Who shows a card asks again after a day at the latest. */
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final CardImages images;
    private final CardTexts texts;
    private final Plans plans;
    private final Relations relations;
    private final Comparisons comparisons;

    CardController(CardImages images, CardTexts texts, Plans plans, Relations relations, Comparisons comparisons) {
        this.images = images;
        this.texts = texts;
        this.plans = plans;
        this.relations = relations;
        this.comparisons = comparisons;
    }

    @GetMapping("/card/parallax.png")
    ResponseEntity<byte[]> site(Edition edition, HttpServletRequest request) {
        return answer(edition, Cards.site(), request, () -> {
            Map<PlanId, Map<Checked, Long>> items = plans.itemsByChecked(edition.release());
            return texts.of(
                    edition.release(),
                    edition.mainPair(),
                    plan -> items.getOrDefault(plan.id(), Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        });
    }

    @GetMapping("/card/{ref:[a-z]{2}-[\\d.]+}.png")
    ResponseEntity<byte[]> provision(@PathVariable String ref, Edition edition, HttpServletRequest request) {
        ItemRef wanted = parse(ref);
        return answer(
                edition,
                Cards.path(wanted),
                request,
                () -> plans.provision(edition.release(), wanted)
                        .map(provision -> texts.of(edition.release(), provision))
                        .orElseThrow(NotFoundException::new));
    }

    @GetMapping("/card/{item:[a-z]{2}-[\\d.]+}/{other:[a-z]{2}-[\\d.]+}.png")
    ResponseEntity<byte[]> relation(
            @PathVariable String item, @PathVariable String other, Edition edition, HttpServletRequest request) {
        ItemRef one = parse(item);
        ItemRef two = parse(other);
        boolean swapped = pair(edition, one, two).first().shortName().equals(two.plan());
        ItemRef first = swapped ? two : one;
        ItemRef second = swapped ? one : two;
        return answer(edition, Cards.path(first, second), request, () -> relation(edition.release(), first, second));
    }

    @GetMapping("/card/compare/{focus}/{other}/{pillar}.png")
    ResponseEntity<byte[]> comparison(
            @PathVariable String focus,
            @PathVariable String other,
            @PathVariable String pillar,
            Edition edition,
            HttpServletRequest request) {
        PlanPair pair = PlanId.parse(focus)
                .flatMap(one -> PlanId.parse(other).flatMap(two -> edition.pair(one, two)))
                .orElseThrow(NotFoundException::new);
        PillarSlug slug = PillarSlug.parse(pillar).orElseThrow(NotFoundException::new);
        return answer(edition, Cards.path(pair, slug), request, () -> {
            PlanComparison comparison = comparisons.of(edition.release(), pair);
            return comparison
                    .on(slug)
                    .map(on -> texts.of(edition.release(), comparison, on))
                    .orElseThrow(NotFoundException::new);
        });
    }

    private Card relation(Release release, ItemRef first, ItemRef second) {
        Relation relation = relations.find(release, first, second).orElseThrow(NotFoundException::new);
        List<PolicyItem> items = plans.items(release, List.of(first, second));
        return texts.of(release, relation, byRef(items, first), byRef(items, second));
    }

    private ResponseEntity<byte[]> answer(
            Edition edition, String path, HttpServletRequest request, Supplier<? extends Card> card) {
        MovedException.unlessAt(path, request);
        Release release = edition.release();
        byte[] image = images.get(new CardImages.Key(release.date(), release.checksum(), path), card)
                .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(A_DAY)
                .eTag('"' + DigestUtils.md5DigestAsHex(image) + '"')
                .body(image);
    }

    private static ItemRef parse(String ref) {
        return ItemRef.parse(ref).orElseThrow(NotFoundException::new);
    }

    /** The two plans of two items, in their stored order. */
    private static PlanPair pair(Edition edition, ItemRef one, ItemRef two) {
        return edition.pairs().stream()
                .filter(pair -> !one.plan().equals(two.plan())
                        && List.of(pair.first().shortName(), pair.second().shortName())
                                .containsAll(List.of(one.plan(), two.plan())))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static PolicyItem byRef(List<PolicyItem> items, ItemRef ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
    }
}
