/** By what items and framing passages can be filtered: the same on pages, in data files and in the API. */
@NullMarked
@ApplicationModule(
        displayName = "Filter",
        allowedDependencies = {"coding", "content", "plan"})
package org.parallax.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
