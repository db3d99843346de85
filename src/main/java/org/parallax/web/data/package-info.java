/** What data can be taken along, with every table and column explained. */
@NullMarked
package org.parallax.web.data;

import org.jspecify.annotations.NullMarked;
