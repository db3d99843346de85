/** Keeps finished answers, and gives them out again without rendering. */
@NullMarked
package org.parallax.web.cache;

import org.jspecify.annotations.NullMarked;
