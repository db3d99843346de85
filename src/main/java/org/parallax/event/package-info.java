/** What happened after the plans and what led to them: dated, with sources, and tied to the items that it touches. */
@NullMarked
@ApplicationModule(
        displayName = "Event",
        allowedDependencies = {"content", "fact", "plan"})
package org.parallax.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
