/** The pages, each in a package of its own; what they share is in {@code layout}. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "address",
            "arena",
            "citation",
            "claim",
            "coding",
            "comparison",
            "content",
            "dated",
            "event",
            "export",
            "fact",
            "filter",
            "jsonld",
            "plan",
            "position",
            "relation",
            "search",
            "source",
            "text"
        })
package org.parallax.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
