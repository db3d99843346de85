package org.parallax.api;

import java.util.List;

/** The claims that were set against the plans. */
record ClaimsTwin(String release, String url, List<ClaimRecord> claims) implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("claim", ClaimRecord.class, claims));
    }
}
