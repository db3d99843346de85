/** What commentary says of the plans, set against them; and which verdicts no longer rest on what they were made from. */
@NullMarked
@ApplicationModule(
        displayName = "Claim",
        allowedDependencies = {"content", "fact", "plan", "text"})
package org.parallax.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
