/** Typed relations between single items of two plans, what has no counterpart, and whether every item is accounted for. */
@NullMarked
@ApplicationModule(
        displayName = "Relation",
        allowedDependencies = {"coding", "content", "plan"})
package org.parallax.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
