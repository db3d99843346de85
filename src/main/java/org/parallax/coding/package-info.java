/** The codebook, what two coders made of each provision by it, and how far they agree. */
@NullMarked
@ApplicationModule(
        displayName = "Coding",
        allowedDependencies = {"content", "plan"})
package org.parallax.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
