package org.parallax.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.parallax.citation.Citation;
import org.parallax.citation.Citations;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Plans, provisions and relations as entries for reference managers: BibTeX, RIS and CSL-JSON. */
@RestController
class CitationDataController {
    private final Plans plans;
    private final Relations relations;
    private final Citations citations;

    CitationDataController(Plans plans, Relations relations, Citations citations) {
        this.plans = plans;
        this.relations = relations;
        this.citations = citations;
    }

    /** The plan itself, and not our page of it. */
    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/data.{format:bib|ris|csl\\.json}")
    ResponseEntity<String> plan(@PathVariable String plan, @PathVariable String format, Release release) {
        return plans.find(release, new PlanId(plan))
                .map(found -> answer(citations.plan(found, today()), format))
                .orElseThrow(CitationDataController::missing);
    }

    @GetMapping("/{plan:[a-z]{2}-[a-z0-9]+-\\d{4}}/{number:[\\d.]+}/data.{format:bib|ris|csl\\.json}")
    ResponseEntity<String> provision(
            @PathVariable String plan, @PathVariable String number, @PathVariable String format, Release release) {
        PlanId id = new PlanId(plan);
        return PlanNumber.parse(number)
                .flatMap(wanted -> plans.item(release, id, wanted)
                        .map(Provision.class::cast)
                        .or(() -> plans.framingPassage(release, id, wanted)))
                .map(found -> answer(citations.item(found, release, today()), format))
                .orElseThrow(CitationDataController::missing);
    }

    @GetMapping("/relations/{item}/{other}/data.{format:bib|ris|csl\\.json}")
    ResponseEntity<String> relation(
            @PathVariable String item, @PathVariable String other, @PathVariable String format, Release release) {
        Relation relation = ItemRef.parse(item)
                .flatMap(one -> ItemRef.parse(other).flatMap(two -> relations.find(release, one, two)))
                .orElseThrow(CitationDataController::missing);
        List<Plan> both = plans.all(release).stream()
                .filter(plan -> plan.shortName().equals(relation.first().plan())
                        || plan.shortName().equals(relation.second().plan()))
                .toList();
        return answer(citations.relation(relation, new PlanPair(both.get(0), both.get(1)), release, today()), format);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static ResponseEntity<String> answer(Citation citation, String format) {
        String text = switch (format) {
            case "bib" -> citation.bibtex();
            case "ris" -> citation.ris();
            default -> citation.cslJson();
        };
        return ResponseEntity.ok()
                .contentType(new MediaType(type(format), StandardCharsets.UTF_8))
                .body(text);
    }

    private static MediaType type(String format) {
        return switch (format) {
            case "bib" -> new MediaType("application", "x-bibtex");
            case "ris" -> new MediaType("application", "x-research-info-systems");
            default -> new MediaType("application", "vnd.citationstyles.csl+json");
        };
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is nothing to cite at this address.");
    }
}
