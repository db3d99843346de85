package org.parallax.api;

import java.util.List;

/** A record that can be laid out as tables too: every row of it is in one of them. */
interface Tabular {
    /** The tables, in the order of the page. */
    List<Part> parts();
}
