package org.parallax.plan;

/**
 * A policy theme across plans.
 *
 * @param definition what belongs to it, in a sentence
 * @param position its place in the order of the pillars, from 1
 */
public record Pillar(PillarSlug slug, String name, String definition, int position) {}
