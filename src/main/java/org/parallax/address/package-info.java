/** The canonical addresses of all that a reader can open. */
@NullMarked
@ApplicationModule(
        displayName = "Address",
        allowedDependencies = {"arena", "claim", "content", "event", "plan"})
package org.parallax.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
