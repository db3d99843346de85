/** The pillars across plans. */
@NullMarked
package org.parallax.web.pillar;

import org.jspecify.annotations.NullMarked;
