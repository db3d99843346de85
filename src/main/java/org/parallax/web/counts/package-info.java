/** The headline numbers, each with the rule behind it, beside other figures that are in use. */
@NullMarked
package org.parallax.web.counts;

import org.jspecify.annotations.NullMarked;
