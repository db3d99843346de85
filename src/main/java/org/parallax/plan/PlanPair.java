package org.parallax.plan;

/** Two plans that are compared, in the order in which comparisons are stored and shown. */
public record PlanPair(Plan first, Plan second) {}
