/** Which release a request asks for: the one that its address dates, else the newest. */
@NullMarked
@ApplicationModule(displayName = "Dated", allowedDependencies = "content")
package org.parallax.dated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
