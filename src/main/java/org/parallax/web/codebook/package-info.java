/** How items are coded, value by value, with the items that have each value. */
@NullMarked
package org.parallax.web.codebook;

import org.jspecify.annotations.NullMarked;
