/** Plans and their provisions, relations and comparisons in records of their own, as JSON, CSV and Markdown. */
@NullMarked
@ApplicationModule(
        displayName = "API",
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
            "source"
        })
package org.parallax.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
