/** The bodies that items name. */
@NullMarked
package org.parallax.web.body;

import org.jspecify.annotations.NullMarked;
