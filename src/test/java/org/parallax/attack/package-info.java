/** What a hostile visitor would try, against the running application. */
@NullMarked
package org.parallax.attack;

import org.jspecify.annotations.NullMarked;
