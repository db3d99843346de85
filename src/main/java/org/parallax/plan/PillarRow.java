package org.parallax.plan;

/** One pillar of one item or framing passage; rank 0 is the primary one. */
record PillarRow(String plan, String number, boolean counted, String pillar, int rank) {}
