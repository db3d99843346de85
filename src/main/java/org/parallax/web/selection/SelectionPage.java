package org.parallax.web.selection;

import java.util.List;
import org.parallax.plan.Checked;
import org.parallax.web.layout.Coded;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;

/**
 * A reader's selection.
 *
 * @param unknown what the reader asked for and no plan has, as typed
 * @param full whether no further item can be added
 * @param refs the references as the address has them, for the form that adds one
 */
record SelectionPage(
        List<Chosen> items, List<String> unknown, boolean tooMany, boolean full, String refs, String address) {
    /** One item with the address of the selection without it. */
    record Chosen(Entry entry, List<Link> pillars, List<Coded> codes, Checked checked, String without) {}
}
