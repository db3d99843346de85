package org.parallax.plan;

/** That a release has an item or framing passage under a number. */
record PresenceRow(String number, long release) {}
