package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.Relations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the page that lists all relations, and all items without one. */
@RestController
class CompletenessDataController {
    private final Plans plans;
    private final Relations relations;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    CompletenessDataController(
            Plans plans, Relations relations, Records records, DataFiles files, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/completeness" + Format.FILE)
    ResponseEntity<Object> completeness(@PathVariable String format, Release release, HttpServletRequest request) {
        List<PlanPair> pairs = plans.pairs(release);
        return files.answer(
                Format.of(format),
                new CompletenessTwin(
                        release.date().toString(),
                        addresses.absolute(addresses.completeness()),
                        pairs.stream()
                                .flatMap(pair -> relations.between(release, pair).stream())
                                .map(relation -> records.of(release, relation))
                                .toList(),
                        pairs.stream()
                                .flatMap(pair -> relations.noCounterparts(release, pair).stream()
                                        .map(none -> none(release, pair, none)))
                                .toList()),
                files.heading("completeness"),
                addresses.completeness(),
                release,
                request);
    }

    private CompletenessTwin.NoCounterpart none(Release release, PlanPair pair, NoCounterpart none) {
        boolean ofFirst = pair.first().shortName().equals(none.item().plan());
        Plan own = ofFirst ? pair.first() : pair.second();
        Plan other = ofFirst ? pair.second() : pair.first();
        return new CompletenessTwin.NoCounterpart(
                none.item().inPath() + "," + other.id(),
                none.item().toString(),
                other.id().value(),
                none.terms(),
                none.reason(),
                none.codedOn(),
                release.date().toString(),
                addresses.absolute(addresses.of(own.id(), none.item().number())));
    }
}
