package org.parallax.web.arena;

import org.jspecify.annotations.Nullable;

/** A country, or a region as a whole, with what ties it to each camp. */
record SubjectRow(String name, String href, @Nullable String about, Sides sides) {}
