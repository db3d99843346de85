package org.parallax.web.body;

import java.util.List;

/** All bodies that items name, each under the one that it is part of. */
record BodiesPage(List<Line> bodies) {
    /**
     * One body.
     *
     * @param depth how many bodies it is part of, one inside the other
     * @param named how many items name it otherwise than as lead or support
     */
    record Line(String name, String shortName, String href, int depth, long led, long supported, long named) {
        /** Whether no item names it: it stands here because bodies that are part of it do. */
        public boolean silent() {
            return led + supported + named == 0;
        }
    }
}
