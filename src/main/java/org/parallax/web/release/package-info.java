/** The releases, what changed in each, and what has changed since one of them. */
@NullMarked
package org.parallax.web.release;

import org.jspecify.annotations.NullMarked;
