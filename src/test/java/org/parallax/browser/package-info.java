/** The pages in a real Chromium, and the packaged application as a process. */
@NullMarked
package org.parallax.browser;

import org.jspecify.annotations.NullMarked;
