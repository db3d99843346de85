package org.parallax.plan;

/** How many items of a plan have been checked to a level. */
record CheckedRow(String plan, String checked, long items) {}
