package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.filter.Facet;
import org.parallax.filter.Facets;
import org.parallax.filter.Filters;
import org.parallax.filter.ItemFilter;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Withdrawal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Policy items and framing passages: lists to filter and page through, and each one by its number. */
@RestController
@Tag(name = "Items and framing passages")
class ProvisionController {
    private static final String ITEMS = "/api/v1/items";
    private static final String FRAMING = "/api/v1/framing";

    private final Plans plans;
    private final Filters filters;
    private final Records records;
    private final Addresses addresses;

    ProvisionController(Plans plans, Filters filters, Records records, Addresses addresses) {
        this.plans = plans;
        this.filters = filters;
        this.records = records;
        this.addresses = addresses;
    }

    /** Items with all the chosen values. */
    @Operation(
            summary = "Policy items",
            description = "Those with all the values given, by plan and number, page by page.")
    @GetMapping(path = ITEMS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ItemRecord>> items(
            @Parameter(description = "Only items of this plan.", example = "us-aiap-2025")
                    @RequestParam(required = false)
                    @Nullable
                    String plan,
            @Parameter(description = "Only items with this pillar.", example = "chips")
                    @RequestParam(required = false)
                    @Nullable
                    String pillar,
            @Parameter(
                            description = "Whether the pillar has to be the primary one.",
                            schema = @Schema(allowableValues = {"true", "false"}))
                    @RequestParam(required = false)
                    @Nullable
                    String primary,
            @Parameter(description = "Only items with this instrument; see the codebook.")
                    @RequestParam(required = false)
                    @Nullable
                    String instrument,
            @Parameter(description = "Only items with this force; see the codebook.", example = "directs")
                    @RequestParam(required = false)
                    @Nullable
                    String force,
            @Parameter(description = "Only items with this addressee; see the codebook.")
                    @RequestParam(required = false)
                    @Nullable
                    String addressee,
            @Parameter(description = "Only items with this scope; see the codebook.", example = "domestic")
                    @RequestParam(required = false)
                    @Nullable
                    String scope,
            @Parameter(description = "Only items that name this body, in whatever role.", example = "nist")
                    @RequestParam(required = false)
                    @Nullable
                    String body,
            @Parameter(
                            description = "Only items checked to this level.",
                            example = "a",
                            schema = @Schema(allowableValues = {"a", "b", "c"}))
                    @RequestParam(required = false)
                    @Nullable
                    String checked,
            @Parameter(
                            description = "Only items on which the two coders differ.",
                            schema = @Schema(allowableValues = "true"))
                    @RequestParam(required = false)
                    @Nullable
                    String contested,
            @Parameter(
                            description = "The id after which the page begins; the link \"next\" has it.",
                            example = "us-aiap-2025/1.3.2")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many a page has at the most, from 1 to 200; 50 if not given.", example = "50")
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            Release release) {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("pillar", pillar);
        given.put("primary", primary);
        given.put("instrument", instrument);
        given.put("force", force);
        given.put("addressee", addressee);
        given.put("scope", scope);
        given.put("body", body);
        given.put("checked", checked);
        given.put("contested", contested);
        List<Plan> from = plans(release, plan);
        List<PlanId> ids = from.stream().map(Plan::id).toList();
        Facets facets = filters.of(release, ids);
        ItemFilter filter = filter(facets, given);
        List<PolicyItem> found = plans.itemsOf(release, ids).stream()
                .filter(item -> facets.shows(filter, item))
                .toList();
        return page(release, found, new Asked(ITEMS, plan, filter, after, limit), item -> records.of(release, item));
    }

    /** Framing passages. */
    @Operation(summary = "Framing passages", description = "By plan and number, page by page.")
    @GetMapping(path = FRAMING, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<FramingRecord>> passages(
            @Parameter(description = "Only passages of this plan.", example = "us-aiap-2025")
                    @RequestParam(required = false)
                    @Nullable
                    String plan,
            @Parameter(description = "Only passages with this pillar.", example = "chips")
                    @RequestParam(required = false)
                    @Nullable
                    String pillar,
            @Parameter(
                            description = "The id after which the page begins; the link \"next\" has it.",
                            example = "us-aiap-2025/1.3.0")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many a page has at the most, from 1 to 200; 50 if not given.", example = "50")
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            Release release) {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("pillar", pillar);
        List<Plan> from = plans(release, plan);
        Facets facets = filters.of(release, from.stream().map(Plan::id).toList());
        ItemFilter filter = filter(facets, given);
        List<FramingPassage> found = from.stream()
                .flatMap(one -> plans.framing(release, one.id()).stream())
                .filter(passage -> facets.shows(filter, passage))
                .toList();
        return page(
                release,
                found,
                new Asked(FRAMING, plan, filter, after, limit),
                passage -> records.of(release, passage));
    }

    /** One item. */
    @Operation(summary = "A policy item", description = "The same record as the page's data.json.")
    @GetMapping(path = ITEMS + "/{plan}/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ItemRecord item(
            @Parameter(description = "The id of a plan.", example = "us-aiap-2025") @PathVariable String plan,
            @Parameter(description = "The number of an item.", example = "1.3.2") @PathVariable String number,
            Release release) {
        return one(plan, number, (id, wanted) -> plans.item(release, id, wanted))
                .map(found -> records.of(release, found))
                .orElseThrow(() -> missing(release, ITEMS, plan, number, "policy item"));
    }

    /** One framing passage. */
    @Operation(summary = "A framing passage", description = "The same record as the page's data.json.")
    @GetMapping(path = FRAMING + "/{plan}/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    FramingRecord passage(
            @Parameter(description = "The id of a plan.", example = "us-aiap-2025") @PathVariable String plan,
            @Parameter(description = "The number of a passage.", example = "1.3.0") @PathVariable String number,
            Release release) {
        return one(plan, number, (id, wanted) -> plans.framingPassage(release, id, wanted))
                .map(found -> records.of(release, found))
                .orElseThrow(() -> missing(release, FRAMING, plan, number, "framing passage"));
    }

    private static <T> Optional<T> one(String plan, String number, BiFunction<PlanId, PlanNumber, Optional<T>> find) {
        return PlanId.parse(plan).flatMap(id -> PlanNumber.parse(number).flatMap(wanted -> find.apply(id, wanted)));
    }

    /** What is said of a number that is not there: where it has gone to, that it was withdrawn, or that it never was. */
    private RuntimeException missing(Release release, String list, String plan, String number, String what) {
        Optional<Withdrawal> gone = one(plan, number, (id, wanted) -> plans.withdrawal(release, id, wanted));
        if (gone.isEmpty()) {
            return new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "There is no " + what + " " + number + " in the plan " + plan + ".");
        }
        List<String> successors = gone.get().successors().stream()
                .map(next -> next.plan() + "/" + next.number())
                .toList();
        if (gone.get().renamed()) {
            ErrorResponseException moved = new ErrorResponseException(
                    HttpStatus.MOVED_PERMANENTLY,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.MOVED_PERMANENTLY, "It now is " + successors.get(0) + "."),
                    null);
            moved.getHeaders().setLocation(URI.create(list + "/" + successors.get(0)));
            return moved;
        }
        return new ResponseStatusException(
                HttpStatus.GONE,
                "Withdrawn on " + gone.get().withdrawnOn() + ": " + gone.get().reason()
                        + (successors.isEmpty() ? "" : " What follows it: " + String.join(", ", successors) + "."));
    }

    /** The plan with an id, or all. */
    private List<Plan> plans(Release release, @Nullable String id) {
        List<Plan> all = plans.all(release);
        if (id == null) {
            return all;
        }
        List<Plan> only =
                all.stream().filter(plan -> plan.id().value().equals(id)).toList();
        if (only.isEmpty()) {
            throw RelationQuery.bad("plan", id, "there is no such plan");
        }
        return only;
    }

    /** Reads the filter as pages do, and refuses what pages pass over. */
    private static ItemFilter filter(Facets facets, Map<String, @Nullable String> given) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                parameters.add(name, value);
            }
        });
        ItemFilter filter = facets.read(parameters, Map.of());
        for (Facet facet : Facet.values()) {
            String value = given.get(facet.parameter());
            if (value != null && !filter.chosen().containsKey(facet)) {
                throw RelationQuery.bad(facet.parameter(), value, "nothing can have this value");
            }
        }
        String primary = given.get("primary");
        if (primary != null && !List.of("true", "false").contains(primary)) {
            throw RelationQuery.bad("primary", primary, "true or false is wanted");
        }
        if (primary != null && primary.equals("true") && !filter.primary()) {
            throw RelationQuery.bad("primary", primary, "it says something of a pillar, and none is given");
        }
        return filter;
    }

    /** What is asked of a list. */
    private record Asked(
            String path,
            @Nullable String plan,
            ItemFilter filter,
            @Nullable String after,
            @Nullable String limit) {
        int size() {
            return limit == null
                    ? RelationQuery.DEFAULT_LIMIT
                    : RelationQuery.number("limit", limit, RelationQuery.MAX_LIMIT);
        }

        /** The address of the first page, in its one form. */
        String first() {
            String filtered = filter.address(path, Set.of());
            return filtered + (filtered.contains("?") ? "&" : "?") + (plan == null ? "" : "plan=" + plan + "&")
                    + "limit=" + size();
        }
    }

    /** The place of a provision in lists, whether it is there or has gone since: by plan, then by number. */
    private record Place(int plan, PlanNumber number) implements Comparable<Place> {
        static Place of(Provision provision) {
            return new Place(provision.plan().position(), provision.number());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::plan)
                    .thenComparing(Place::number)
                    .compare(this, other);
        }
    }

    private <P extends Provision, R> ResponseEntity<List<R>> page(
            Release release, List<P> found, Asked asked, Function<P, R> record) {
        Place begin = asked.after() == null ? null : place(release, asked.after());
        List<P> rest = found.stream()
                .sorted(Comparator.comparing(Place::of))
                .filter(provision -> begin == null || Place.of(provision).compareTo(begin) > 0)
                .toList();
        List<P> page = rest.stream().limit(asked.size()).toList();
        HttpHeaders links = new HttpHeaders();
        links.add(HttpHeaders.LINK, link(asked.first(), "first"));
        if (page.size() < rest.size()) {
            Provision last = page.get(page.size() - 1);
            links.add(
                    HttpHeaders.LINK,
                    link(asked.first() + "&after=" + last.plan().id() + "/" + last.number(), "next"));
        }
        return ResponseEntity.ok().headers(links).body(page.stream().map(record).toList());
    }

    private Place place(Release release, String after) {
        int slash = after.indexOf('/');
        return PlanId.parse(after.substring(0, Math.max(slash, 0)))
                .flatMap(id -> plans.find(release, id))
                .flatMap(plan ->
                        PlanNumber.parse(after.substring(slash + 1)).map(number -> new Place(plan.position(), number)))
                .orElseThrow(() -> RelationQuery.bad("after", after, "an id such as us-aiap-2025/1.3.2 is wanted"));
    }

    private String link(String path, String relation) {
        return "<" + addresses.absolute(path) + ">; rel=\"" + relation + "\"";
    }
}
