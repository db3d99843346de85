/** What each plan holds on each pillar, sentence by sentence, with the evidence of each. */
@NullMarked
@ApplicationModule(
        displayName = "Position",
        allowedDependencies = {"content", "plan"})
package org.parallax.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
