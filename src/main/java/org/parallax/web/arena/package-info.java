/** Where the two camps compete, and each subject of it. */
@NullMarked
package org.parallax.web.arena;

import org.jspecify.annotations.NullMarked;
