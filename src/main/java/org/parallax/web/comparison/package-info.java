/** Two plans side by side, over all pillars and on one. */
@NullMarked
package org.parallax.web.comparison;

import org.jspecify.annotations.NullMarked;
