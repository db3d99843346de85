/** The application: America's and China's AI action plans side by side. */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
