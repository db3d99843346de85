package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.Bodies;
import org.parallax.plan.Body;
import org.parallax.plan.BodyRole;
import org.parallax.plan.BodySlug;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the list of bodies, and of each body. */
@RestController
class BodyDataController {
    private final Bodies bodies;
    private final Plans plans;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    BodyDataController(Bodies bodies, Plans plans, Records records, DataFiles files, Addresses addresses) {
        this.bodies = bodies;
        this.plans = plans;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/bodies" + Format.FILE)
    ResponseEntity<Object> bodies(@PathVariable String format, Release release, HttpServletRequest request) {
        Map<BodySlug, Map<BodyRole, Long>> counts = bodies.itemCounts(release);
        return files.answer(
                Format.of(format),
                new BodiesTwin(
                        release.date().toString(),
                        addresses.absolute("/bodies"),
                        bodies.all(release).stream()
                                .map(body -> records.of(release, body, counts.getOrDefault(body.slug(), Map.of())))
                                .toList()),
                files.heading("bodies"),
                "/bodies",
                release,
                request);
    }

    /** The items that name the body or one that is part of it, once for each role of each body. */
    @GetMapping("/bodies/{slug}" + Format.FILE)
    ResponseEntity<Object> body(
            @PathVariable String slug, @PathVariable String format, Release release, HttpServletRequest request) {
        Body body = BodySlug.parse(slug)
                .flatMap(known -> bodies.find(release, known))
                .orElseThrow(() -> Lookup.missing("There is no body " + slug + "."));
        List<Body> named = Stream.concat(Stream.of(body), within(body, bodies.all(release)))
                .toList();
        List<PolicyItem> items =
                plans.itemsNaming(release, named.stream().map(Body::slug).toList());
        String page = addresses.of(body);
        return files.answer(
                Format.of(format),
                new BodyTwin(
                        body.slug().value(),
                        body.name(),
                        release.date().toString(),
                        addresses.absolute(page),
                        named.stream()
                                .flatMap(one -> tasks(release, one, items))
                                .toList()),
                body.name(),
                page,
                release,
                request);
    }

    private Stream<BodyTwin.Task> tasks(Release release, Body body, List<PolicyItem> items) {
        return Stream.of(BodyRole.values())
                .flatMap(role -> items.stream()
                        .filter(item -> item.bodies(role).contains(body))
                        .map(item -> new BodyTwin.Task(
                                body.slug().value(), role.name().toLowerCase(Locale.ROOT), records.of(release, item))));
    }

    private static Stream<Body> within(Body body, List<Body> all) {
        return all.stream()
                .filter(other -> body.slug().equals(other.parent()))
                .flatMap(child -> Stream.concat(Stream.of(child), within(child, all)));
    }
}
