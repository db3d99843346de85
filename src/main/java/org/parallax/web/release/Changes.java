package org.parallax.web.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.content.Releases;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Withdrawal;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.parallax.text.WordDiff;
import org.springframework.stereotype.Component;

/** Finds what has changed between a release and a later one. */
@Component
public class Changes {
    private final Releases releases;
    private final Plans plans;
    private final Codings codings;
    private final Relations relations;

    Changes(Releases releases, Plans plans, Codings codings, Relations relations) {
        this.releases = releases;
        this.plans = plans;
        this.codings = codings;
        this.relations = relations;
    }

    /** What has become of a provision of an earlier release by a later one. */
    public Since since(Release earlier, Provision then, Release later) {
        CodeNames namesThen = codings.names(earlier);
        CodeNames namesNow = codings.names(later);
        Optional<? extends Provision> now = then instanceof PolicyItem
                ? plans.item(later, then.plan().id(), then.number())
                : plans.framingPassage(later, then.plan().id(), then.number());
        String subject = then.plan().id() + "/" + then.number();
        return new Since(
                later.date().value(),
                now.map(provision -> changed(texts(then, namesThen), texts(provision, namesNow)))
                        .orElse(List.of()),
                reasons(earlier, later, subject),
                now.isPresent(),
                now.isPresent()
                        ? ""
                        : plans.withdrawal(later, then.plan().id(), then.number())
                                .map(Withdrawal::reason)
                                .orElse(""));
    }

    /** What has become of a relation of an earlier release by a later one. */
    public Since since(Release earlier, Relation then, Release later) {
        Optional<Relation> now = relations.find(later, then.first(), then.second());
        return new Since(
                later.date().value(),
                now.map(relation -> changed(texts(then), texts(relation))).orElse(List.of()),
                reasons(
                        earlier,
                        later,
                        then.first().inPath() + "/" + then.second().inPath()),
                now.isPresent(),
                "");
    }

    private static List<Since.Field> changed(Map<String, String> then, Map<String, String> now) {
        List<Since.Field> fields = new ArrayList<>();
        then.forEach((field, text) -> {
            String later = now.getOrDefault(field, "");
            if (!text.equals(later)) {
                fields.add(new Since.Field(field, WordDiff.between(text, later)));
            }
        });
        return fields;
    }

    private static Map<String, String> texts(Provision provision, CodeNames names) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", provision.title());
        texts.put("summary", provision.summary());
        for (Variable variable : Variable.values()) {
            texts.put(variable.slug(), names.list(variable, variable.settled(provision)));
        }
        texts.put("checked", provision.checked().name());
        return texts;
    }

    private static Map<String, String> texts(Relation relation) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("type", relation.type().slug());
        texts.put("strength", String.valueOf(relation.strength()));
        texts.put("rationale", relation.rationale());
        return texts;
    }

    /** Why, as each release between the two says it, the last one first. */
    private List<String> reasons(Release earlier, Release later, String subject) {
        return releases.all().stream()
                .filter(release -> release.date().compareTo(earlier.date()) > 0
                        && release.date().compareTo(later.date()) <= 0)
                .flatMap(release -> releases.changes(release).stream())
                .filter(change -> change.subject().equals(subject))
                .map(ReleaseChange::reason)
                .toList();
    }
}
