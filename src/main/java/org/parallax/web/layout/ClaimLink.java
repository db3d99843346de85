package org.parallax.web.layout;

import org.parallax.address.Addresses;
import org.parallax.claim.ClaimLine;
import org.parallax.claim.ClaimState;

/** A claim as it stands in a list. */
public record ClaimLink(String claim, String href, ClaimState state) {
    /** The link to a claim. */
    public static ClaimLink to(ClaimLine line, Addresses addresses) {
        return new ClaimLink(line.claim(), addresses.of(line.slug()), line.state());
    }
}
