/** What all pages share: the edition that is shown, the frame, the list entry, canonical addresses, errors. */
@NullMarked
package org.parallax.web.layout;

import org.jspecify.annotations.NullMarked;
