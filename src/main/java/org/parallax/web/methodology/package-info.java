/** How the content was made, and how far two coders agree. */
@NullMarked
package org.parallax.web.methodology;

import org.jspecify.annotations.NullMarked;
