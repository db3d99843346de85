/** Computes how two plans compare, pillar by pillar; nothing here is typed in. */
@NullMarked
@ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {"coding", "content", "plan", "relation"})
package org.parallax.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
