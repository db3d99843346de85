/** All data of a release as one file: tables with their description, lines of JSON, and the relations as a mapping set. */
@NullMarked
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "address",
            "claim",
            "arena",
            "coding",
            "comparison",
            "content",
            "event",
            "fact",
            "plan",
            "position",
            "relation",
            "text"
        })
package org.parallax.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
