package org.parallax.web.embed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.Relations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows whether there is a card, and what it is called. */
@Component
class CardTitles {
    private final Releases releases;
    private final Plans plans;
    private final Relations relations;
    private final Pillars pillars;
    private final MessageSource messages;

    CardTitles(Releases releases, Plans plans, Relations relations, Pillars pillars, MessageSource messages) {
        this.releases = releases;
        this.plans = plans;
        this.relations = relations;
        this.pillars = pillars;
        this.messages = messages;
    }

    /**
     * The title of a card.
     *
     * @param path such as {@code us-1.3.2}, {@code us-1.3.2/cn-5.3/@2026-11-24} or {@code compare/../../chips}
     */
    Optional<String> of(String path) {
        int at = path.indexOf("/@");
        Optional<Release> release = at < 0
                ? Optional.of(releases.current())
                : ReleaseDate.parse(path.substring(at + 2)).flatMap(releases::inForce);
        String[] parts = (at < 0 ? path : path.substring(0, at)).split("/", -1);
        return release.flatMap(found -> switch (parts.length) {
            case 1 -> provision(found, parts[0]);
            case 2 -> relation(found, parts[0], parts[1]);
            default -> comparison(found, parts[1], parts[2], parts[3]);
        });
    }

    private Optional<String> provision(Release release, String ref) {
        return ItemRef.parse(ref)
                .flatMap(wanted -> plans.provision(release, wanted))
                .map(found -> found.ref() + ": " + found.title());
    }

    private Optional<String> relation(Release release, String item, String other) {
        return ItemRef.parse(item)
                .flatMap(one -> ItemRef.parse(other).flatMap(two -> relations.find(release, one, two)))
                .map(relation -> message(
                        "relation.heading." + relation.type(),
                        relation.first().toString(),
                        relation.second().toString()));
    }

    private Optional<String> comparison(Release release, String focus, String other, String pillar) {
        List<PlanPair> pairs = plans.pairs(release);
        return PillarSlug.parse(pillar)
                .flatMap(slug -> pillars.find(release, slug))
                .flatMap(found -> pairs.stream()
                        .filter(pair -> List.of(pair.first().id(), pair.second().id())
                                .containsAll(PlanId.parse(focus).stream().toList()))
                        .filter(pair -> List.of(pair.first().id(), pair.second().id())
                                .containsAll(PlanId.parse(other).stream().toList()))
                        .filter(pair -> !focus.equals(other))
                        .findFirst()
                        .map(pair -> message(
                                "comparison.pillar.title",
                                found.name(),
                                pair.first().label(),
                                pair.second().label())));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
