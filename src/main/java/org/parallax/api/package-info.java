/** Plans and their provisions, relations and comparisons as JSON, in records of their own. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "address",
            "citation",
            "coding",
            "comparison",
            "content",
            "dated",
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
