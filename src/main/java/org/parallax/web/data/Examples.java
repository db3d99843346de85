package org.parallax.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Examples of using the file of a release, with what they print, computed here the same way. */
@Component
class Examples {
    private final Plans plans;
    private final Relations relations;
    private final Addresses addresses;
    private final String shell = read("example.sh");
    private final String python = read("example.py");

    Examples(Plans plans, Relations relations, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.addresses = addresses;
    }

    /** @param items how many rows the table of items has */
    DataPage.Example shell(Release release, int items) {
        return new DataPage.Example(filled(shell, release), String.valueOf(items + 1));
    }

    DataPage.Example python(Release release, List<PlanPair> pairs) {
        Set<ItemRef> met = new HashSet<>();
        pairs.stream()
                .flatMap(pair -> relations.between(release, pair).stream())
                .filter(Relation::covers)
                .forEach(relation -> met.addAll(List.of(relation.first(), relation.second())));
        List<Plan> all = plans.all(release);
        List<PolicyItem> items =
                plans.itemsOf(release, all.stream().map(Plan::id).toList());
        return new DataPage.Example(
                filled(python, release),
                all.stream()
                        .map(plan -> {
                            List<ItemRef> own = items.stream()
                                    .filter(item -> item.plan().equals(plan))
                                    .map(PolicyItem::ref)
                                    .toList();
                            long share = own.stream().filter(met::contains).count();
                            return plan.id() + ": " + share + " of " + own.size() + " items";
                        })
                        .collect(Collectors.joining("\n")));
    }

    private String filled(String example, Release release) {
        return example.replace("{archive}", addresses.absolute(addresses.archive(release.date())))
                .replace("{file}", "parallax-" + release.date() + ".zip");
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("export/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
