/** Whether the attached official documents have what was coded. */
@NullMarked
package org.parallax.web.verification;

import org.jspecify.annotations.NullMarked;
