/** A plan, its parts and sections, one policy item, one framing passage. */
@NullMarked
package org.parallax.web.plan;

import org.jspecify.annotations.NullMarked;
