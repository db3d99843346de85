/**
 * Where the two camps compete: countries, regions, vendors, models, coalitions and groups, and the sourced facts that tie each
 * to a camp.
 */
@NullMarked
@ApplicationModule(
        displayName = "Arena",
        allowedDependencies = {"content", "fact", "plan"})
package org.parallax.arena;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
