/** Feeds of what changes: everywhere, on a pillar, in a plan or a filtered list of it, and in one item or passage. */
@NullMarked
package org.parallax.web.feed;

import org.jspecify.annotations.NullMarked;
