/** What search engines are told: which pages there are, and what they may read. */
@NullMarked
package org.parallax.web.sitemap;

import org.jspecify.annotations.NullMarked;
