/** Pure text work: normalisation and hashes of official passages; no Spring, no database. */
@NullMarked
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {})
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
