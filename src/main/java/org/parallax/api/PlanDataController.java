package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of plans, sections, policy items and framing passages. */
@RestController
class PlanDataController {
    private final Plans plans;
    private final Filters filters;
    private final Lookup lookup;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    PlanDataController(
            Plans plans, Filters filters, Lookup lookup, Records records, DataFiles files, Addresses addresses) {
        this.plans = plans;
        this.filters = filters;
        this.lookup = lookup;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    /** The rows that the page of the plan shows with the same filter. */
    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}" + Format.FILE)
    ResponseEntity<Object> plan(
            @PathVariable String plan,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release,
            HttpServletRequest request) {
        Plan found = lookup.plan(release, plan);
        List<PolicyItem> items = plans.items(release, found.id());
        List<FramingPassage> framing = plans.framing(release, found.id());
        String page = addresses.of(found);
        if (!parameters.isEmpty()) {
            Facets facets = filters.of(release, List.of(found.id()));
            ItemFilter filter = facets.read(parameters);
            FilterQuery.check(filter.address("", Set.of()), parameters);
            items = items.stream()
                    .filter(item -> !filter.framing() && facets.shows(filter, item))
                    .toList();
            framing = framing.stream()
                    .filter(passage -> facets.shows(filter, passage))
                    .toList();
            page = filter.address(page, Set.of());
        }
        return files.answer(
                Format.of(format), records.of(release, found, items, framing), found.title(), page, release, request);
    }

    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}" + Format.FILE)
    ResponseEntity<Object> numbered(
            @PathVariable String plan,
            @PathVariable String number,
            @PathVariable String format,
            Release release,
            HttpServletRequest request) {
        Format wanted = Format.of(format);
        Optional<Provision> provision = lookup.provision(release, new PlanId(plan), number);
        if (provision.isPresent()) {
            return files.answer(
                    wanted,
                    records.of(release, provision.get()),
                    provision.get().ref() + ": " + provision.get().title(),
                    addresses.of(provision.get()),
                    release,
                    request);
        }
        Plan found = lookup.plan(release, plan);
        Section section = lookup.section(release, found, number, wanted);
        return files.answer(
                wanted,
                section(release, found, section),
                found.shortName() + "-" + number + ": " + section.heading(),
                addresses.of(found.id(), section.number()),
                release,
                request);
    }

    private SectionTwin section(Release release, Plan plan, Section section) {
        return new SectionTwin(
                plan.id() + "/" + section.number(),
                plan.shortName() + "-" + section.number(),
                plan.id().value(),
                section.number().value(),
                section.heading(),
                section.headingOriginal(),
                section.printedPage(),
                plan.pdfPage(section.printedPage()),
                release.date().toString(),
                addresses.absolute(addresses.of(plan.id(), section.number())),
                records.of(release, plans.itemsUnder(release, plan.id(), section.number())),
                plans.framingUnder(release, plan.id(), section.number()).stream()
                        .map(passage -> records.of(release, passage))
                        .toList());
    }
}
