/** One relation between two items. */
@NullMarked
package org.parallax.web.relation;

import org.jspecify.annotations.NullMarked;
