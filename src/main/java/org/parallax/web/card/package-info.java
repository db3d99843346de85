/** The images that stand for a page where its address is shared: drawn here, and not by another program. */
@NullMarked
package org.parallax.web.card;

import org.jspecify.annotations.NullMarked;
