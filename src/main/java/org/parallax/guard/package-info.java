/**
 * Stands before and behind everything else: refuses what asks for too much, says in words what was refused or failed, and
 * writes down what was asked for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Guard",
        allowedDependencies = {})
package org.parallax.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
