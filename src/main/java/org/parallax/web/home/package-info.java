/** The dashboard. */
@NullMarked
package org.parallax.web.home;

import org.jspecify.annotations.NullMarked;
