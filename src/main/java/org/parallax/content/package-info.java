/** Reads and checks the content files, owns the transaction that loads them, and the releases. */
@NullMarked
@ApplicationModule(displayName = "Content", allowedDependencies = "text")
package org.parallax.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
