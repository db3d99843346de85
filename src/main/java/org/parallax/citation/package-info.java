/** How to cite a plan, and how to cite a page of ours, in the usual styles and file formats. */
@NullMarked
@ApplicationModule(
        displayName = "Citation",
        allowedDependencies = {"address", "content", "plan", "relation"})
package org.parallax.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
