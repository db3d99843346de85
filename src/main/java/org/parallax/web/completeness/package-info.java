/** Whether every item of two plans has a relation, or the statement that it has no counterpart. */
@NullMarked
package org.parallax.web.completeness;

import org.jspecify.annotations.NullMarked;
