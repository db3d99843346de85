/** Filters over items: what a reader chose, which items it shows, and how many every other choice would show. */
@NullMarked
package org.parallax.web.filter;

import org.jspecify.annotations.NullMarked;
