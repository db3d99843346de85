/** What happened after the plans: the timeline with its filter, each event, and what became of the items. */
@NullMarked
package org.parallax.web.event;

import org.jspecify.annotations.NullMarked;
