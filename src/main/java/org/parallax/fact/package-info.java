/** What a statement about the world rests on: dates as far as they are known, and sources; and what makes it fit to be shown. */
@NullMarked
@ApplicationModule(
        displayName = "Fact",
        allowedDependencies = {"content"})
package org.parallax.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
