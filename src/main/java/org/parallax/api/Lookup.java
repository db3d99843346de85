package org.parallax.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.parallax.plan.Withdrawal;
import org.parallax.relation.Relation;
import org.parallax.relation.Relations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the address of a file names, or says in a problem detail why it is not there. */
@Component
class Lookup {
    private final Plans plans;
    private final Relations relations;
    private final Addresses addresses;

    Lookup(Plans plans, Relations relations, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.addresses = addresses;
    }

    /**
     * A plan.
     *
     * @throws ResponseStatusException with status 404
     */
    Plan plan(Release release, String plan) {
        return PlanId.parse(plan)
                .flatMap(id -> plans.find(release, id))
                .orElseThrow(() -> missing("There is no plan " + plan + "."));
    }

    /** A policy item or framing passage; empty where the number is none of these. */
    Optional<Provision> provision(Release release, PlanId plan, String number) {
        return PlanNumber.parse(number)
                .flatMap(wanted -> plans.item(release, plan, wanted)
                        .map(Provision.class::cast)
                        .or(() -> plans.framingPassage(release, plan, wanted)));
    }

    /**
     * A section of a plan.
     *
     * @param format in which it is asked for
     * @throws ErrorResponseException with status 301 if the number is that of a provision which has another one now, and 410 if
     *     it was withdrawn
     * @throws ResponseStatusException with status 404
     */
    Section section(Release release, Plan plan, String number, Format format) {
        return plans.sections(release, plan.id()).stream()
                .filter(section -> section.number().value().equals(number))
                .findFirst()
                .orElseThrow(() -> PlanNumber.parse(number)
                        .flatMap(wanted -> plans.withdrawal(release, plan.id(), wanted))
                        .<RuntimeException>map(gone -> gone(gone, format))
                        .orElseGet(() -> missing("There is no section, policy item or framing passage " + number
                                + " in the plan " + plan.id() + ".")));
    }

    /**
     * A pair of plans that is compared, in its stored order, whichever order they are asked for in.
     *
     * @throws ResponseStatusException with status 404
     */
    PlanPair pair(Release release, String a, String b) {
        List<String> asked = List.of(a, b);
        return plans.pairs(release).stream()
                .filter(pair -> !a.equals(b)
                        && asked.contains(pair.first().id().value())
                        && asked.contains(pair.second().id().value()))
                .findFirst()
                .orElseThrow(() -> missing("The plans " + a + " and " + b + " are not compared."));
    }

    /**
     * The relation of two items in the stored order of their plans, whichever order they are asked for in.
     *
     * @throws ResponseStatusException with status 404
     */
    Relation relation(Release release, String a, String b) {
        return RelationQuery.ref(a)
                .flatMap(one -> RelationQuery.ref(b).flatMap(other -> relations.find(release, one, other)))
                .flatMap(seen -> Stream.of(seen, seen.swapped())
                        .filter(relation -> plans.pairs(release).stream()
                                .anyMatch(pair -> joins(pair, relation.first(), relation.second())))
                        .findFirst())
                .orElseThrow(() -> missing("No relation of " + a + " and " + b + " is recorded."));
    }

    /** Whether the items are of the two plans, in their stored order. */
    static boolean joins(PlanPair pair, ItemRef first, ItemRef second) {
        return pair.first().shortName().equals(first.plan())
                && pair.second().shortName().equals(second.plan());
    }

    static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }

    private ErrorResponseException gone(Withdrawal gone, Format format) {
        List<String> successors = gone.successors().stream()
                .map(next -> addresses.of(next.plan(), next.number()) + "/data." + format.extension())
                .toList();
        HttpStatus status = gone.renamed() ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.GONE;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                "The number " + gone.number() + " of the plan " + gone.plan() + " was withdrawn on "
                        + gone.withdrawnOn() + ": " + gone.reason());
        problem.setProperty("withdrawn", gone.withdrawnOn().toString());
        problem.setProperty(
                "successors", successors.stream().map(addresses::absolute).toList());
        ErrorResponseException exception = new ErrorResponseException(status, problem, null);
        if (gone.renamed()) {
            exception.getHeaders().setLocation(URI.create(successors.get(0)));
        }
        return exception;
    }
}
