/** The plans and what has happened since, on one printed page. */
@NullMarked
package org.parallax.web.brief;

import org.jspecify.annotations.NullMarked;
