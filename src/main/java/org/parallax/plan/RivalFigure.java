package org.parallax.plan;

/**
 * Another figure for a plan that is in use.
 *
 * @param figure as it is given: {@code over 90}
 * @param whose who uses it
 * @param note how it relates to ours, as a sentence
 */
public record RivalFigure(String figure, String whose, String note) {}
