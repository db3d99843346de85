/** Cards of items, relations and pillar comparisons for other sites, and the oEmbed answers that point to them. */
@NullMarked
package org.parallax.web.embed;

import org.jspecify.annotations.NullMarked;
