package org.parallax.claim;

/** A claim as it stands in a list. */
public record ClaimLine(ClaimSlug slug, String claim, ClaimState state) {}
