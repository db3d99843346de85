package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.comparison.Comparisons;
import org.parallax.content.Release;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the list of pillars, and of each pillar. */
@RestController
class PillarDataController {
    private final Pillars pillars;
    private final Plans plans;
    private final Comparisons comparisons;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    PillarDataController(
            Pillars pillars,
            Plans plans,
            Comparisons comparisons,
            Records records,
            DataFiles files,
            Addresses addresses) {
        this.pillars = pillars;
        this.plans = plans;
        this.comparisons = comparisons;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/pillars" + Format.FILE)
    ResponseEntity<Object> pillars(@PathVariable String format, Release release, HttpServletRequest request) {
        PlanPair pair = plans.pairs(release).get(0);
        PlanId a = pair.first().id();
        PlanId b = pair.second().id();
        return files.answer(
                Format.of(format),
                new PillarsTwin(
                        a.value(),
                        b.value(),
                        release.date().toString(),
                        addresses.absolute("/pillars"),
                        comparisons.of(release, pair).pillars().stream()
                                .map(on -> new PillarsTwin.Pillar(
                                        on.pillar().slug().value(),
                                        on.pillar().definition(),
                                        records.of(a, b, on),
                                        addresses.absolute(
                                                addresses.of(on.pillar().slug())),
                                        release.date().toString()))
                                .toList()),
                files.heading("pillars"),
                "/pillars",
                release,
                request);
    }

    @GetMapping("/pillars/{slug}" + Format.FILE)
    ResponseEntity<Object> pillar(
            @PathVariable String slug, @PathVariable String format, Release release, HttpServletRequest request) {
        Pillar pillar = PillarSlug.parse(slug)
                .flatMap(known -> pillars.find(release, known))
                .orElseThrow(() -> Lookup.missing("There is no pillar " + slug + "."));
        List<PlanId> compared = plans.pairs(release).stream()
                .flatMap(pair -> Stream.of(pair.first().id(), pair.second().id()))
                .distinct()
                .toList();
        String page = addresses.of(pillar.slug());
        return files.answer(
                Format.of(format),
                new PillarTwin(
                        pillar.slug().value(),
                        pillar.name(),
                        pillar.definition(),
                        release.date().toString(),
                        addresses.absolute(page),
                        records.of(release, plans.itemsWith(release, compared, pillar.slug()))),
                pillar.name(),
                page,
                release,
                request);
    }
}
