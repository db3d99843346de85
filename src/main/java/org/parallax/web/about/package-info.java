/** Who publishes the site, and by which rules. */
@NullMarked
package org.parallax.web.about;

import org.jspecify.annotations.NullMarked;
