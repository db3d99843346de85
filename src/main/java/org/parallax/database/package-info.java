/** The PostgreSQL that the application uses: an embedded one where none is configured, and its two roles. */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package org.parallax.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
