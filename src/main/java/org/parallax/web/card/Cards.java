package org.parallax.web.card;

import org.parallax.comparison.PillarComparison;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanPair;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.parallax.web.layout.Edition;
import org.springframework.stereotype.Component;

/** Knows which card stands for a page. */
@Component
public class Cards {
    private final CardTexts texts;

    Cards(CardTexts texts) {
        this.texts = texts;
    }

    /** The card of a policy item or framing passage. */
    public CardLink of(Provision provision) {
        return new CardLink(path(provision.ref()), texts.alt(provision));
    }

    /**
     * The card of a relation: the same one, from whichever item it is seen.
     *
     * @param first its first item
     * @param second its second item
     */
    public CardLink of(Edition edition, Relation relation, PolicyItem first, PolicyItem second) {
        boolean swapped = edition.pair(first.plan().id(), second.plan().id())
                .filter(pair -> pair.first().equals(second.plan()))
                .isPresent();
        return swapped
                ? new CardLink(path(second.ref(), first.ref()), texts.alt(relation.swapped(), second, first))
                : new CardLink(path(first.ref(), second.ref()), texts.alt(relation, first, second));
    }

    /**
     * The card of a pillar on which two plans are compared.
     *
     * @param pair the plans, in their stored order
     * @param on the comparison in this order
     */
    public CardLink of(PlanPair pair, PillarComparison on) {
        return new CardLink(path(pair, on.pillar().slug()), texts.alt(pair, on));
    }

    /** The card of the site, for all pages that have none of their own. */
    public CardLink site(Edition edition) {
        return new CardLink(site(), texts.alt(edition.mainPair()));
    }

    static String site() {
        return "/card/parallax.png";
    }

    static String path(ItemRef provision) {
        return "/card/" + provision.inPath() + ".png";
    }

    static String path(ItemRef item, ItemRef other) {
        return "/card/" + item.inPath() + "/" + other.inPath() + ".png";
    }

    static String path(PlanPair pair, PillarSlug pillar) {
        return "/card/compare/" + pair.first().id() + "/" + pair.second().id() + "/" + pillar + ".png";
    }
}
