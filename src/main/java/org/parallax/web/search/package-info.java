/** The search, and the nearest provisions to a claim. */
@NullMarked
package org.parallax.web.search;

import org.jspecify.annotations.NullMarked;
