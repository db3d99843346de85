package org.parallax.relation;

/** That a release has a relation between two items. */
record PresenceRow(String first, String second, long release) {}
