/** Plans with their sections, framing passages and policy items, and the pillars and bodies that tie them together. */
@NullMarked
@ApplicationModule(displayName = "Plan", allowedDependencies = "content")
package org.parallax.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
