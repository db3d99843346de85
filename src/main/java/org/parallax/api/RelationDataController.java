package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.relation.Relation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of relations. */
@RestController
class RelationDataController {
    private final Lookup lookup;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    RelationDataController(Lookup lookup, Records records, DataFiles files, Addresses addresses) {
        this.lookup = lookup;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    /** The record is the same in both orders of the address. */
    @GetMapping("/relations/{a}/{b}" + Format.FILE)
    ResponseEntity<Object> relation(
            @PathVariable String a,
            @PathVariable String b,
            @PathVariable String format,
            Release release,
            HttpServletRequest request) {
        Relation found = lookup.relation(release, a, b);
        return files.answer(
                Format.of(format),
                records.of(release, found),
                found.first() + ", " + found.second(),
                addresses.relation(found.first(), found.second()),
                release,
                request);
    }
}
