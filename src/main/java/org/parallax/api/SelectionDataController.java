package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.filter.Selection;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.Relations;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The data twins of a reader's own selection of items. */
@RestController
class SelectionDataController {
    private static final String REF = "ref";

    private final Plans plans;
    private final Relations relations;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    SelectionDataController(Plans plans, Relations relations, Records records, DataFiles files, Addresses addresses) {
        this.plans = plans;
        this.relations = relations;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/items" + Format.FILE)
    ResponseEntity<Object> items(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Release release,
            HttpServletRequest request) {
        List<String> typed = query.getOrDefault(REF, List.of());
        Selection selection = Selection.of(typed);
        List<PolicyItem> items = plans.items(release, selection.refs());
        List<ItemRef> refs = items.stream().map(PolicyItem::ref).toList();
        selection.unreadable().forEach(text -> {
            throw bad(text, "a reference such as us-1.3.2 is wanted");
        });
        selection.refs().stream().filter(ref -> !refs.contains(ref)).forEach(ref -> {
            throw bad(ref.inPath(), "there is no such policy item");
        });
        if (refs.size() > Selection.MOST) {
            throw bad(String.join(",", typed), "at the most " + Selection.MOST + " items are compared");
        }
        String page = addresses.selection(refs);
        return files.answer(
                Format.of(format),
                new SelectionTwin(
                        release.date().toString(),
                        addresses.absolute(page),
                        records.of(release, items),
                        relations.among(release, refs).stream()
                                .map(relation -> records.of(release, relation))
                                .toList()),
                files.heading("selection"),
                page,
                release,
                request);
    }

    private static ResponseStatusException bad(String value, String wanted) {
        return RelationQuery.bad(REF, value, wanted);
    }
}
