/** The official documents that a site attaches, their passages, and whether these are the ones that were coded. */
@NullMarked
@ApplicationModule(
        displayName = "Source",
        allowedDependencies = {"content", "plan", "text"})
package org.parallax.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
