/**
 * Finds items, passages, positions, relations, pillars, bodies, events, claims and subjects of the arena
 * by words, and what comes nearest to a claim.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"address", "arena", "claim", "coding", "content", "event", "plan", "text"})
package org.parallax.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
