/** Plans, provisions, pillars and relations as linked data, in the words of schema.org. */
@NullMarked
@ApplicationModule(
        displayName = "JSON-LD",
        allowedDependencies = {"address", "content", "plan", "relation"})
package org.parallax.jsonld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
