package org.parallax.plan;

/** How many items name a body in a role. */
record BodyCountRow(String body, String role, long items) {}
