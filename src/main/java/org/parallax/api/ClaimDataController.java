package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.claim.CheckedClaim;
import org.parallax.claim.CheckedClaims;
import org.parallax.claim.ClaimSlug;
import org.parallax.claim.ClaimState;
import org.parallax.content.Release;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the list of claims, and of each claim. */
@RestController
class ClaimDataController {
    private final CheckedClaims claims;
    private final Records records;
    private final DataFiles files;
    private final Addresses addresses;

    ClaimDataController(CheckedClaims claims, Records records, DataFiles files, Addresses addresses) {
        this.claims = claims;
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    /** The claims that the page of all claims shows with the same filter. */
    @GetMapping("/claims" + Format.FILE)
    ResponseEntity<Object> claims(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Release release,
            HttpServletRequest request) {
        ClaimState only = ClaimState.of(
                        parameters.getOrDefault("verdict", List.of("")).get(0))
                .orElse(null);
        String query = ClaimState.query(only);
        FilterQuery.check(query, parameters);
        String page = addresses.claims() + query;
        return files.answer(
                Format.of(format),
                new ClaimsTwin(
                        release.date().toString(),
                        addresses.absolute(page),
                        claims.all(release).stream()
                                .filter(claim -> only == null || claim.state() == only)
                                .map(claim -> records.of(release, claim))
                                .toList()),
                files.heading("claims"),
                page,
                release,
                request);
    }

    @GetMapping("/claims/{slug}" + Format.FILE)
    ResponseEntity<Object> claim(
            @PathVariable String slug, @PathVariable String format, Release release, HttpServletRequest request) {
        CheckedClaim claim = ClaimSlug.parse(slug)
                .flatMap(known -> claims.find(release, known))
                .orElseThrow(() -> Lookup.missing("There is no claim " + slug + "."));
        return files.answer(
                Format.of(format),
                records.of(release, claim),
                claim.claim(),
                addresses.of(claim.slug()),
                release,
                request);
    }
}
