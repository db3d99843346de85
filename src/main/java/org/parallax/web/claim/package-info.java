/** The claims that were set against the plans. */
@NullMarked
package org.parallax.web.claim;

import org.jspecify.annotations.NullMarked;
