/** Finding a number, a pillar or a body by what a reader types. */
@NullMarked
package org.parallax.web.search;

import org.jspecify.annotations.NullMarked;
