/** Plans and their provisions as JSON, in records of their own. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"address", "content", "plan"})
package org.parallax.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
