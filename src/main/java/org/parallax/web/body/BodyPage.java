package org.parallax.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.Link;

/**
 * One body with the items that name it.
 *
 * @param parent the body that it is part of; null at the top
 * @param children the bodies that are part of it; their items are theirs and not listed here
 */
record BodyPage(
        String name,
        String shortName,
        List<String> aliases,
        @Nullable Link parent,
        List<Link> children,
        List<Entry> led,
        List<Entry> supported,
        List<Entry> named,
        String address) {}
