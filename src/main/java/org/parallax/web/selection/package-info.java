/** A reader's own selection of items, side by side. */
@NullMarked
package org.parallax.web.selection;

import org.jspecify.annotations.NullMarked;
